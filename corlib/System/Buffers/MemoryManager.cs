namespace System.Buffers;

/// <summary>Owns a block of memory and hands out memory objects over it.</summary>
public abstract class MemoryManager<T> : IMemoryOwner<T>, IPinnable
{
    public virtual Memory<T> Memory => new Memory<T>((object)this, 0, GetSpan().Length);
    public abstract Span<T> GetSpan();
    public abstract MemoryHandle Pin(int elementIndex = 0);
    public abstract void Unpin();
    protected Memory<T> CreateMemory(int length) => new Memory<T>((object)this, 0, length);
    protected Memory<T> CreateMemory(int start, int length) => new Memory<T>((object)this, start, length);

    protected internal virtual bool TryGetArray(out ArraySegment<T> segment)
    {
        segment = default;
        return false;
    }

    void IDisposable.Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
