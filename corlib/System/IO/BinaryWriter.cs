using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>Writes primitive values, little-endian, and strings with their length.</summary>
public class BinaryWriter : IDisposable, IAsyncDisposable
{
    public static readonly BinaryWriter Null = new BinaryWriter();

    protected Stream OutStream;
    private readonly Encoding _encoding;
    private readonly bool _leaveOpen;

    protected BinaryWriter()
    {
        OutStream = Stream.Null;
        _encoding = Encoding.UTF8;
    }

    public BinaryWriter(Stream output) : this(output, new UTF8Encoding(false, true), false) { }
    public BinaryWriter(Stream output, Encoding encoding) : this(output, encoding, false) { }

    public BinaryWriter(Stream output, Encoding encoding, bool leaveOpen)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(encoding);
        if (!output.CanWrite) throw new ArgumentException("Stream was not writable.");
        OutStream = output;
        _encoding = encoding;
        _leaveOpen = leaveOpen;
    }

    public virtual void Close() => Dispose(true);
    public void Dispose() => Dispose(true);

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) return;
        if (_leaveOpen) OutStream.Flush();
        else OutStream.Close();
    }

    public virtual ValueTask DisposeAsync()
    {
        try
        {
            Dispose();
            return default;
        }
        catch (Exception e) { return ValueTask.FromException(e); }
    }

    public virtual Stream BaseStream
    {
        get
        {
            Flush();
            return OutStream;
        }
    }

    public virtual void Flush() => OutStream.Flush();
    public virtual long Seek(int offset, SeekOrigin origin) => OutStream.Seek(offset, origin);

    private void WriteValue<T>(T value) where T : unmanaged => OutStream.Write(new ReadOnlySpan<byte>(ref Unsafe.As<T, byte>(ref value), Unsafe.SizeOf<T>()));

    public virtual void Write(bool value) => OutStream.WriteByte((byte)(value ? 1 : 0));
    public virtual void Write(byte value) => OutStream.WriteByte(value);
    [CLSCompliant(false)] public virtual void Write(sbyte value) => OutStream.WriteByte((byte)value);

    public virtual void Write(byte[] buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        OutStream.Write(buffer, 0, buffer.Length);
    }

    public virtual void Write(byte[] buffer, int index, int count) => OutStream.Write(buffer, index, count);
    public virtual void Write(ReadOnlySpan<byte> buffer) => OutStream.Write(buffer);

    public virtual void Write(char ch)
    {
        if (char.IsSurrogate(ch)) throw new ArgumentException("Unicode surrogate characters must be written out as pairs together in the same call, not individually. Consider passing in a character array instead.", nameof(ch));
        Write(_encoding.GetBytes(new char[] { ch }));
    }

    public virtual void Write(char[] chars)
    {
        ArgumentNullException.ThrowIfNull(chars);
        Write(_encoding.GetBytes(chars));
    }

    public virtual void Write(char[] chars, int index, int count) => Write(_encoding.GetBytes(chars, index, count));
    public virtual void Write(ReadOnlySpan<char> chars) => Write(_encoding.GetBytes(chars.ToArray()));
    public virtual void Write(short value) => WriteValue(value);
    [CLSCompliant(false)] public virtual void Write(ushort value) => WriteValue(value);
    public virtual void Write(int value) => WriteValue(value);
    [CLSCompliant(false)] public virtual void Write(uint value) => WriteValue(value);
    public virtual void Write(long value) => WriteValue(value);
    [CLSCompliant(false)] public virtual void Write(ulong value) => WriteValue(value);
    public virtual void Write(float value) => WriteValue(value);
    public virtual void Write(double value) => WriteValue(value);
    public virtual void Write(Half value) => WriteValue(BitConverter.HalfToInt16Bits(value));

    public virtual void Write(decimal value)
    {
        foreach (int part in decimal.GetBits(value)) Write(part);
    }

    public virtual void Write(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        byte[] bytes = _encoding.GetBytes(value);
        Write7BitEncodedInt(bytes.Length);
        OutStream.Write(bytes, 0, bytes.Length);
    }

    public void Write7BitEncodedInt(int value)
    {
        uint rest = (uint)value;
        while (rest > 0x7F)
        {
            Write((byte)(rest | ~0x7Fu));
            rest >>= 7;
        }
        Write((byte)rest);
    }

    public void Write7BitEncodedInt64(long value)
    {
        ulong rest = (ulong)value;
        while (rest > 0x7F)
        {
            Write((byte)((uint)rest | ~0x7Fu));
            rest >>= 7;
        }
        Write((byte)rest);
    }
}
