using System;
using System.Collections;
using System.Collections.Generic;

namespace System.Collections.Concurrent;

/// <summary>Concurrent queue; not done yet.</summary>
public class ConcurrentQueue<T> : IProducerConsumerCollection<T>, IEnumerable<T>, IEnumerable, ICollection, IReadOnlyCollection<T>
{
    public ConcurrentQueue() { throw new NotImplementedException("ConcurrentQueue"); }
    public ConcurrentQueue(IEnumerable<T> collection) { throw new NotImplementedException("ConcurrentQueue"); }
    public bool IsEmpty { get => throw new NotImplementedException("ConcurrentQueue.IsEmpty"); }
    public int Count { get => throw new NotImplementedException("ConcurrentQueue.Count"); }
    public T[] ToArray() => throw new NotImplementedException("ConcurrentQueue.ToArray");
    public void CopyTo(T[] array, int index) => throw new NotImplementedException("ConcurrentQueue.CopyTo");
    public IEnumerator<T> GetEnumerator() => throw new NotImplementedException("ConcurrentQueue.GetEnumerator");
    public void Enqueue(T item) => throw new NotImplementedException("ConcurrentQueue.Enqueue");
    public bool TryDequeue(out T result) => throw new NotImplementedException("ConcurrentQueue.TryDequeue");
    public bool TryPeek(out T result) => throw new NotImplementedException("ConcurrentQueue.TryPeek");
    public void Clear() => throw new NotImplementedException("ConcurrentQueue.Clear");
    bool IProducerConsumerCollection<T>.TryAdd(T item) => throw new NotImplementedException();
    bool IProducerConsumerCollection<T>.TryTake(out T item) => throw new NotImplementedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
    bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
    object ICollection.SyncRoot { get => throw new NotImplementedException(); }
}
