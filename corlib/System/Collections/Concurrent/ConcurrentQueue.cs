using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Concurrent;

/// <summary>First in, first out, for many threads. A lock guards a queue; enumeration shows the moment it began.</summary>
public class ConcurrentQueue<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T>
{
    private readonly Queue<T> _queue;

    public ConcurrentQueue() => _queue = new Queue<T>();

    public ConcurrentQueue(IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        _queue = new Queue<T>(collection);
    }

    public int Count { get { lock (_queue) return _queue.Count; } }
    public bool IsEmpty => Count == 0;
    public void Enqueue(T item) { lock (_queue) _queue.Enqueue(item); }
    public bool TryDequeue([MaybeNullWhen(false)] out T result) { lock (_queue) return _queue.TryDequeue(out result); }
    public bool TryPeek([MaybeNullWhen(false)] out T result) { lock (_queue) return _queue.TryPeek(out result); }
    public void Clear() { lock (_queue) _queue.Clear(); }
    public T[] ToArray() { lock (_queue) return _queue.ToArray(); }

    public void CopyTo(T[] array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        lock (_queue) _queue.CopyTo(array, index);
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)ToArray()).GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool IProducerConsumerCollection<T>.TryAdd(T item)
    {
        Enqueue(item);
        return true;
    }

    bool IProducerConsumerCollection<T>.TryTake(out T item) => TryDequeue(out item);

    void ICollection.CopyTo(Array array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        T[] all = ToArray();
        Array.Copy(all, 0, array, index, all.Length);
    }

    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => throw new NotSupportedException("The SyncRoot property may not be used for the synchronization of concurrent collections.");
}
