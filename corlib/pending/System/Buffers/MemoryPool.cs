using System;

namespace System.Buffers;

/// <summary>Memory pool; not done yet.</summary>
public abstract class MemoryPool<T> : IDisposable
{
    protected MemoryPool() { }
    public static MemoryPool<T> Shared { get => throw new NotImplementedException("MemoryPool.Shared"); }
    public abstract int MaxBufferSize { get; }
    public abstract IMemoryOwner<T> Rent(int minBufferSize = -1);
    public void Dispose() => throw new NotImplementedException("MemoryPool.Dispose");
    protected abstract void Dispose(bool disposing);
}
