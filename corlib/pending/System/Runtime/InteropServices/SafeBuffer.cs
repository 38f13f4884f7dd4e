using System;
using Microsoft.Win32.SafeHandles;

namespace System.Runtime.InteropServices;

/// <summary>Safe buffer; not done yet.</summary>
public abstract class SafeBuffer : SafeHandleZeroOrMinusOneIsInvalid
{
    protected SafeBuffer(bool ownsHandle) : base(default(bool)) { throw new NotImplementedException("SafeBuffer"); }
    public ulong ByteLength { get => throw new NotImplementedException("SafeBuffer.ByteLength"); }
    public void Initialize(ulong numBytes) => throw new NotImplementedException("SafeBuffer.Initialize");
    public void Initialize(uint numElements, uint sizeOfEachElement) => throw new NotImplementedException("SafeBuffer.Initialize");
    public void Initialize<T>(uint numElements)
        where T : struct => throw new NotImplementedException("SafeBuffer.Initialize");
    public unsafe void AcquirePointer(ref byte* pointer) => throw new NotImplementedException("SafeBuffer.AcquirePointer");
    public void ReleasePointer() => throw new NotImplementedException("SafeBuffer.ReleasePointer");
    public T Read<T>(ulong byteOffset)
        where T : struct => throw new NotImplementedException("SafeBuffer.Read");
    public void ReadArray<T>(ulong byteOffset, T[] array, int index, int count)
        where T : struct => throw new NotImplementedException("SafeBuffer.ReadArray");
    public void ReadSpan<T>(ulong byteOffset, Span<T> buffer)
        where T : struct => throw new NotImplementedException("SafeBuffer.ReadSpan");
    public void Write<T>(ulong byteOffset, T value)
        where T : struct => throw new NotImplementedException("SafeBuffer.Write");
    public void WriteArray<T>(ulong byteOffset, T[] array, int index, int count)
        where T : struct => throw new NotImplementedException("SafeBuffer.WriteArray");
    public void WriteSpan<T>(ulong byteOffset, ReadOnlySpan<T> data)
        where T : struct => throw new NotImplementedException("SafeBuffer.WriteSpan");
}
