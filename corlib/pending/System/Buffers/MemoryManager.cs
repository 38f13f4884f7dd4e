using System;

namespace System.Buffers;

/// <summary>Memory manager; not done yet.</summary>
public abstract class MemoryManager<T> : IMemoryOwner<T>, IDisposable, IPinnable
{
    protected MemoryManager() { }
    public virtual Memory<T> Memory { get => throw new NotImplementedException("MemoryManager.Memory"); }
    public abstract Span<T> GetSpan();
    public abstract MemoryHandle Pin(int elementIndex = 0);
    public abstract void Unpin();
    protected Memory<T> CreateMemory(int length) => throw new NotImplementedException("MemoryManager.CreateMemory");
    protected Memory<T> CreateMemory(int start, int length) => throw new NotImplementedException("MemoryManager.CreateMemory");
    protected virtual bool TryGetArray(out ArraySegment<T> segment) => throw new NotImplementedException("MemoryManager.TryGetArray");
    protected abstract void Dispose(bool disposing);
    void IDisposable.Dispose() => throw new NotImplementedException();
}
