using System.Runtime.CompilerServices;
using System.Text;

namespace System.IO;

/// <summary>Reads primitive values, little-endian, and strings with their length.</summary>
public class BinaryReader : IDisposable
{
    private readonly Stream _stream;
    private readonly Encoding _encoding;
    private readonly Decoder _decoder;
    private readonly bool _leaveOpen;
    private bool _disposed;

    public BinaryReader(Stream input) : this(input, Encoding.UTF8, false) { }
    public BinaryReader(Stream input, Encoding encoding) : this(input, encoding, false) { }

    public BinaryReader(Stream input, Encoding encoding, bool leaveOpen)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(encoding);
        if (!input.CanRead) throw new ArgumentException("Stream was not readable.");
        _stream = input;
        _encoding = encoding;
        _decoder = encoding.GetDecoder();
        _leaveOpen = leaveOpen;
    }

    public virtual Stream BaseStream => _stream;
    public virtual void Close() => Dispose(true);
    public void Dispose() => Dispose(true);

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed) return;
        if (disposing && !_leaveOpen) _stream.Close();
        _disposed = true;
    }

    private void CheckOpen()
    {
        if (_disposed) throw new ObjectDisposedException(null, SR.IO_FileClosed);
    }

    private static EndOfStreamException AtEnd() => new EndOfStreamException("Unable to read beyond the end of the stream.");

    private ReadOnlySpan<byte> Fill(Span<byte> buffer)
    {
        CheckOpen();
        int total = 0;
        while (total < buffer.Length)
        {
            int n = _stream.Read(buffer.Slice(total));
            if (n == 0) throw AtEnd();
            total += n;
        }
        return buffer;
    }

    private T ReadValue<T>() where T : unmanaged
    {
        T value = default;
        Fill(new Span<byte>(ref Unsafe.As<T, byte>(ref value), Unsafe.SizeOf<T>()));
        return value;
    }

    protected virtual void FillBuffer(int numBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numBytes);
        Fill(new byte[numBytes]);
    }

    public virtual int PeekChar()
    {
        CheckOpen();
        if (!_stream.CanSeek) return -1;
        long position = _stream.Position;
        int c = Read();
        _stream.Position = position;
        return c;
    }

    /// <summary>The next character; -1 at the end.</summary>
    public virtual int Read()
    {
        CheckOpen();
        char c = '\0';
        byte one = 0;
        while (true)
        {
            int b = _stream.ReadByte();
            if (b < 0) return -1;
            one = (byte)b;
            if (_decoder.GetChars(new ReadOnlySpan<byte>(ref one), new Span<char>(ref c), false) == 1) return c;
        }
    }

    public virtual byte ReadByte()
    {
        CheckOpen();
        int b = _stream.ReadByte();
        return b < 0 ? throw AtEnd() : (byte)b;
    }

    [CLSCompliant(false)] public virtual sbyte ReadSByte() => (sbyte)ReadByte();
    public virtual bool ReadBoolean() => ReadByte() != 0;

    public virtual char ReadChar()
    {
        int c = Read();
        return c < 0 ? throw AtEnd() : (char)c;
    }

    public virtual short ReadInt16() => ReadValue<short>();
    [CLSCompliant(false)] public virtual ushort ReadUInt16() => ReadValue<ushort>();
    public virtual int ReadInt32() => ReadValue<int>();
    [CLSCompliant(false)] public virtual uint ReadUInt32() => ReadValue<uint>();
    public virtual long ReadInt64() => ReadValue<long>();
    [CLSCompliant(false)] public virtual ulong ReadUInt64() => ReadValue<ulong>();
    public virtual Half ReadHalf() => BitConverter.Int16BitsToHalf(ReadValue<short>());
    public virtual float ReadSingle() => ReadValue<float>();
    public virtual double ReadDouble() => ReadValue<double>();

    public virtual decimal ReadDecimal()
    {
        int[] parts = { ReadInt32(), ReadInt32(), ReadInt32(), ReadInt32() };
        try { return new decimal(parts); }
        catch (ArgumentException e) { throw new IOException("Decimal byte array constructor requires an array of length four containing valid decimal bytes.", e); }
    }

    public virtual string ReadString()
    {
        CheckOpen();
        int length = Read7BitEncodedInt();
        if (length < 0) throw new IOException("BinaryReader encountered an invalid string length of " + length + " characters.");
        if (length == 0) return string.Empty;
        byte[] bytes = new byte[length];
        Fill(bytes);
        return _encoding.GetString(bytes);
    }

    public virtual int Read(char[] buffer, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (buffer.Length - index < count) throw new ArgumentException(SR.Argument_InvalidOffLen);
        return Read(new Span<char>(buffer, index, count));
    }

    public virtual int Read(Span<char> buffer)
    {
        int total = 0;
        while (total < buffer.Length)
        {
            int c = Read();
            if (c < 0) break;
            buffer[total++] = (char)c;
        }
        return total;
    }

    public virtual char[] ReadChars(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        char[] chars = new char[count];
        int n = Read(new Span<char>(chars));
        if (n != count) Array.Resize(ref chars, n);
        return chars;
    }

    public virtual int Read(byte[] buffer, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (buffer.Length - index < count) throw new ArgumentException(SR.Argument_InvalidOffLen);
        CheckOpen();
        return _stream.Read(buffer, index, count);
    }

    public virtual int Read(Span<byte> buffer)
    {
        CheckOpen();
        return _stream.Read(buffer);
    }

    public virtual void ReadExactly(Span<byte> buffer) => Fill(buffer);

    public virtual byte[] ReadBytes(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        CheckOpen();
        if (count == 0) return Array.Empty<byte>();
        byte[] bytes = new byte[count];
        int total = 0;
        while (total < count)
        {
            int n = _stream.Read(bytes, total, count - total);
            if (n == 0) break;
            total += n;
        }
        if (total != count) Array.Resize(ref bytes, total);
        return bytes;
    }

    public int Read7BitEncodedInt()
    {
        uint result = 0;
        for (int shift = 0; shift < 28; shift += 7)
        {
            byte b = ReadByte();
            result |= (b & 0x7Fu) << shift;
            if (b <= 0x7F) return (int)result;
        }
        byte last = ReadByte();
        if (last > 0b1111) throw new FormatException("Too many bytes in what should have been a 7-bit encoded integer.");
        return (int)(result | (uint)last << 28);
    }

    public long Read7BitEncodedInt64()
    {
        ulong result = 0;
        for (int shift = 0; shift < 63; shift += 7)
        {
            byte b = ReadByte();
            result |= (b & 0x7Ful) << shift;
            if (b <= 0x7F) return (long)result;
        }
        byte last = ReadByte();
        if (last > 1) throw new FormatException("Too many bytes in what should have been a 7-bit encoded integer.");
        return (long)(result | (ulong)last << 63);
    }
}
