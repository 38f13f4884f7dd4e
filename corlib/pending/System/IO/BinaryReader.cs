using System;
using System.Text;

namespace System.IO;

/// <summary>Binary reader; not done yet.</summary>
public class BinaryReader : IDisposable
{
    public BinaryReader(Stream input) { throw new NotImplementedException("BinaryReader"); }
    public BinaryReader(Stream input, Encoding encoding) { throw new NotImplementedException("BinaryReader"); }
    public BinaryReader(Stream input, Encoding encoding, bool leaveOpen) { throw new NotImplementedException("BinaryReader"); }
    public virtual Stream BaseStream { get => throw new NotImplementedException("BinaryReader.BaseStream"); }
    protected virtual void Dispose(bool disposing) => throw new NotImplementedException("BinaryReader.Dispose");
    public void Dispose() => throw new NotImplementedException("BinaryReader.Dispose");
    public virtual void Close() => throw new NotImplementedException("BinaryReader.Close");
    public virtual int PeekChar() => throw new NotImplementedException("BinaryReader.PeekChar");
    public virtual int Read() => throw new NotImplementedException("BinaryReader.Read");
    public virtual byte ReadByte() => throw new NotImplementedException("BinaryReader.ReadByte");
    public virtual sbyte ReadSByte() => throw new NotImplementedException("BinaryReader.ReadSByte");
    public virtual bool ReadBoolean() => throw new NotImplementedException("BinaryReader.ReadBoolean");
    public virtual char ReadChar() => throw new NotImplementedException("BinaryReader.ReadChar");
    public virtual short ReadInt16() => throw new NotImplementedException("BinaryReader.ReadInt16");
    public virtual ushort ReadUInt16() => throw new NotImplementedException("BinaryReader.ReadUInt16");
    public virtual int ReadInt32() => throw new NotImplementedException("BinaryReader.ReadInt32");
    public virtual uint ReadUInt32() => throw new NotImplementedException("BinaryReader.ReadUInt32");
    public virtual long ReadInt64() => throw new NotImplementedException("BinaryReader.ReadInt64");
    public virtual ulong ReadUInt64() => throw new NotImplementedException("BinaryReader.ReadUInt64");
    public virtual Half ReadHalf() => throw new NotImplementedException("BinaryReader.ReadHalf");
    public virtual float ReadSingle() => throw new NotImplementedException("BinaryReader.ReadSingle");
    public virtual double ReadDouble() => throw new NotImplementedException("BinaryReader.ReadDouble");
    public virtual decimal ReadDecimal() => throw new NotImplementedException("BinaryReader.ReadDecimal");
    public virtual string ReadString() => throw new NotImplementedException("BinaryReader.ReadString");
    public virtual int Read(char[] buffer, int index, int count) => throw new NotImplementedException("BinaryReader.Read");
    public virtual int Read(Span<char> buffer) => throw new NotImplementedException("BinaryReader.Read");
    public virtual char[] ReadChars(int count) => throw new NotImplementedException("BinaryReader.ReadChars");
    public virtual int Read(byte[] buffer, int index, int count) => throw new NotImplementedException("BinaryReader.Read");
    public virtual int Read(Span<byte> buffer) => throw new NotImplementedException("BinaryReader.Read");
    public virtual byte[] ReadBytes(int count) => throw new NotImplementedException("BinaryReader.ReadBytes");
    public virtual void ReadExactly(Span<byte> buffer) => throw new NotImplementedException("BinaryReader.ReadExactly");
    protected virtual void FillBuffer(int numBytes) => throw new NotImplementedException("BinaryReader.FillBuffer");
    public int Read7BitEncodedInt() => throw new NotImplementedException("BinaryReader.Read7BitEncodedInt");
    public long Read7BitEncodedInt64() => throw new NotImplementedException("BinaryReader.Read7BitEncodedInt64");
}
