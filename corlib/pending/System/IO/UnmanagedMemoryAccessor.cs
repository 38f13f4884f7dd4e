using System;
using System.Runtime.InteropServices;

namespace System.IO;

/// <summary>Unmanaged memory accessor; not done yet.</summary>
public class UnmanagedMemoryAccessor : IDisposable
{
    protected UnmanagedMemoryAccessor() { }
    public UnmanagedMemoryAccessor(SafeBuffer buffer, long offset, long capacity) { throw new NotImplementedException("UnmanagedMemoryAccessor"); }
    public UnmanagedMemoryAccessor(SafeBuffer buffer, long offset, long capacity, FileAccess access) { throw new NotImplementedException("UnmanagedMemoryAccessor"); }
    public long Capacity { get => throw new NotImplementedException("UnmanagedMemoryAccessor.Capacity"); }
    public bool CanRead { get => throw new NotImplementedException("UnmanagedMemoryAccessor.CanRead"); }
    public bool CanWrite { get => throw new NotImplementedException("UnmanagedMemoryAccessor.CanWrite"); }
    protected bool IsOpen { get => throw new NotImplementedException("UnmanagedMemoryAccessor.IsOpen"); }
    protected void Initialize(SafeBuffer buffer, long offset, long capacity, FileAccess access) => throw new NotImplementedException("UnmanagedMemoryAccessor.Initialize");
    protected virtual void Dispose(bool disposing) => throw new NotImplementedException("UnmanagedMemoryAccessor.Dispose");
    public void Dispose() => throw new NotImplementedException("UnmanagedMemoryAccessor.Dispose");
    public bool ReadBoolean(long position) => throw new NotImplementedException("UnmanagedMemoryAccessor.ReadBoolean");
    public byte ReadByte(long position) => throw new NotImplementedException("UnmanagedMemoryAccessor.ReadByte");
    public char ReadChar(long position) => throw new NotImplementedException("UnmanagedMemoryAccessor.ReadChar");
    public short ReadInt16(long position) => throw new NotImplementedException("UnmanagedMemoryAccessor.ReadInt16");
    public int ReadInt32(long position) => throw new NotImplementedException("UnmanagedMemoryAccessor.ReadInt32");
    public long ReadInt64(long position) => throw new NotImplementedException("UnmanagedMemoryAccessor.ReadInt64");
    public decimal ReadDecimal(long position) => throw new NotImplementedException("UnmanagedMemoryAccessor.ReadDecimal");
    public float ReadSingle(long position) => throw new NotImplementedException("UnmanagedMemoryAccessor.ReadSingle");
    public double ReadDouble(long position) => throw new NotImplementedException("UnmanagedMemoryAccessor.ReadDouble");
    public sbyte ReadSByte(long position) => throw new NotImplementedException("UnmanagedMemoryAccessor.ReadSByte");
    public ushort ReadUInt16(long position) => throw new NotImplementedException("UnmanagedMemoryAccessor.ReadUInt16");
    public uint ReadUInt32(long position) => throw new NotImplementedException("UnmanagedMemoryAccessor.ReadUInt32");
    public ulong ReadUInt64(long position) => throw new NotImplementedException("UnmanagedMemoryAccessor.ReadUInt64");
    public void Read<T>(long position, out T structure)
        where T : struct => throw new NotImplementedException("UnmanagedMemoryAccessor.Read");
    public int ReadArray<T>(long position, T[] array, int offset, int count)
        where T : struct => throw new NotImplementedException("UnmanagedMemoryAccessor.ReadArray");
    public void Write(long position, bool value) => throw new NotImplementedException("UnmanagedMemoryAccessor.Write");
    public void Write(long position, byte value) => throw new NotImplementedException("UnmanagedMemoryAccessor.Write");
    public void Write(long position, char value) => throw new NotImplementedException("UnmanagedMemoryAccessor.Write");
    public void Write(long position, short value) => throw new NotImplementedException("UnmanagedMemoryAccessor.Write");
    public void Write(long position, int value) => throw new NotImplementedException("UnmanagedMemoryAccessor.Write");
    public void Write(long position, long value) => throw new NotImplementedException("UnmanagedMemoryAccessor.Write");
    public void Write(long position, decimal value) => throw new NotImplementedException("UnmanagedMemoryAccessor.Write");
    public void Write(long position, float value) => throw new NotImplementedException("UnmanagedMemoryAccessor.Write");
    public void Write(long position, double value) => throw new NotImplementedException("UnmanagedMemoryAccessor.Write");
    public void Write(long position, sbyte value) => throw new NotImplementedException("UnmanagedMemoryAccessor.Write");
    public void Write(long position, ushort value) => throw new NotImplementedException("UnmanagedMemoryAccessor.Write");
    public void Write(long position, uint value) => throw new NotImplementedException("UnmanagedMemoryAccessor.Write");
    public void Write(long position, ulong value) => throw new NotImplementedException("UnmanagedMemoryAccessor.Write");
    public void Write<T>(long position, ref T structure)
        where T : struct => throw new NotImplementedException("UnmanagedMemoryAccessor.Write");
    public void WriteArray<T>(long position, T[] array, int offset, int count)
        where T : struct => throw new NotImplementedException("UnmanagedMemoryAccessor.WriteArray");
}
