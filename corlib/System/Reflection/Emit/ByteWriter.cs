namespace System.Reflection.Emit;

/// <summary>Bytes that grow: blobs, bodies, heaps (little-endian).</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[64];
    private int _count;

    internal int Count => _count;

    private Span<byte> Grow(int by)
    {
        if (_count + by > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _count + by));
        Span<byte> place = _bytes.AsSpan(_count, by);
        _count += by;
        return place;
    }

    internal void U1(int value) => Grow(1)[0] = (byte)value;

    internal void U2(int value)
    {
        Span<byte> place = Grow(2);
        place[0] = (byte)value;
        place[1] = (byte)(value >> 8);
    }

    internal void U4(int value)
    {
        U2(value);
        U2(value >> 16);
    }

    internal void U8(long value)
    {
        U4((int)value);
        U4((int)(value >> 32));
    }

    internal void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Grow(bytes.Length));

    /// <summary>Zeros up to a multiple.</summary>
    internal void Align(int to)
    {
        while (_count % to != 0)
            U1(0);
    }

    /// <summary>An unsigned number of one, two or four bytes (ECMA-335 II.23.2).</summary>
    internal void Compressed(int value)
    {
        if (value < 0x80)
        {
            U1(value);
        }
        else if (value < 0x4000)
        {
            U1(0x80 | value >> 8);
            U1(value);
        }
        else if (value < 0x20000000)
        {
            U1(0xC0 | value >> 24);
            U1(value >> 16);
            U1(value >> 8);
            U1(value);
        }
        else
        {
            throw new ArgumentException(SR.Argument_LargeInteger);
        }
    }

    /// <summary>A text with its length before it; 0xFF for null (II.23.3).</summary>
    internal void SerString(string text)
    {
        if (text == null)
        {
            U1(0xFF);
            return;
        }
        byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(text);
        Compressed(utf8.Length);
        Bytes(utf8);
    }

    internal void Patch(int at, int value, int size)
    {
        for (int i = 0; i < size; i++)
            _bytes[at + i] = (byte)(value >> (8 * i));
    }

    internal int Read4(int at) => _bytes[at] | _bytes[at + 1] << 8 | _bytes[at + 2] << 16 | _bytes[at + 3] << 24;

    internal void Truncate(int count) => _count = count;

    internal ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);
    internal byte[] ToArray() => Written.ToArray();
}
