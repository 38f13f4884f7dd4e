using System;
using System.Text;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>Binary writer; not done yet.</summary>
public class BinaryWriter : IDisposable, IAsyncDisposable
{
    protected Stream OutStream;
    public static readonly BinaryWriter Null;
    protected BinaryWriter() { }
    public BinaryWriter(Stream output) { throw new NotImplementedException("BinaryWriter"); }
    public BinaryWriter(Stream output, Encoding encoding) { throw new NotImplementedException("BinaryWriter"); }
    public BinaryWriter(Stream output, Encoding encoding, bool leaveOpen) { throw new NotImplementedException("BinaryWriter"); }
    public virtual Stream BaseStream { get => throw new NotImplementedException("BinaryWriter.BaseStream"); }
    public virtual void Close() => throw new NotImplementedException("BinaryWriter.Close");
    protected virtual void Dispose(bool disposing) => throw new NotImplementedException("BinaryWriter.Dispose");
    public void Dispose() => throw new NotImplementedException("BinaryWriter.Dispose");
    public virtual ValueTask DisposeAsync() => throw new NotImplementedException("BinaryWriter.DisposeAsync");
    public virtual void Flush() => throw new NotImplementedException("BinaryWriter.Flush");
    public virtual long Seek(int offset, SeekOrigin origin) => throw new NotImplementedException("BinaryWriter.Seek");
    public virtual void Write(bool value) => throw new NotImplementedException("BinaryWriter.Write");
    public virtual void Write(byte value) => throw new NotImplementedException("BinaryWriter.Write");
    public virtual void Write(sbyte value) => throw new NotImplementedException("BinaryWriter.Write");
    public virtual void Write(byte[] buffer) => throw new NotImplementedException("BinaryWriter.Write");
    public virtual void Write(byte[] buffer, int index, int count) => throw new NotImplementedException("BinaryWriter.Write");
    public virtual void Write(char ch) => throw new NotImplementedException("BinaryWriter.Write");
    public virtual void Write(char[] chars) => throw new NotImplementedException("BinaryWriter.Write");
    public virtual void Write(char[] chars, int index, int count) => throw new NotImplementedException("BinaryWriter.Write");
    public virtual void Write(double value) => throw new NotImplementedException("BinaryWriter.Write");
    public virtual void Write(decimal value) => throw new NotImplementedException("BinaryWriter.Write");
    public virtual void Write(short value) => throw new NotImplementedException("BinaryWriter.Write");
    public virtual void Write(ushort value) => throw new NotImplementedException("BinaryWriter.Write");
    public virtual void Write(int value) => throw new NotImplementedException("BinaryWriter.Write");
    public virtual void Write(uint value) => throw new NotImplementedException("BinaryWriter.Write");
    public virtual void Write(long value) => throw new NotImplementedException("BinaryWriter.Write");
    public virtual void Write(ulong value) => throw new NotImplementedException("BinaryWriter.Write");
    public virtual void Write(float value) => throw new NotImplementedException("BinaryWriter.Write");
    public virtual void Write(Half value) => throw new NotImplementedException("BinaryWriter.Write");
    public virtual void Write(string value) => throw new NotImplementedException("BinaryWriter.Write");
    public virtual void Write(ReadOnlySpan<byte> buffer) => throw new NotImplementedException("BinaryWriter.Write");
    public virtual void Write(ReadOnlySpan<char> chars) => throw new NotImplementedException("BinaryWriter.Write");
    public void Write7BitEncodedInt(int value) => throw new NotImplementedException("BinaryWriter.Write7BitEncodedInt");
    public void Write7BitEncodedInt64(long value) => throw new NotImplementedException("BinaryWriter.Write7BitEncodedInt64");
}
