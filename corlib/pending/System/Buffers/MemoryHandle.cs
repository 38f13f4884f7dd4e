using System;
using System.Runtime.InteropServices;

namespace System.Buffers;

/// <summary>Memory handle; not done yet.</summary>
public struct MemoryHandle : IDisposable
{
    public unsafe MemoryHandle(void* pointer, GCHandle handle = default, IPinnable pinnable = null) { throw new NotImplementedException("MemoryHandle"); }
    public unsafe void* Pointer { get => throw new NotImplementedException("MemoryHandle.Pointer"); }
    public void Dispose() => throw new NotImplementedException("MemoryHandle.Dispose");
}
