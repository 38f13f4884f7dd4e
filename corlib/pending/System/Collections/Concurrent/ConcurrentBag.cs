using System;
using System.Collections;
using System.Collections.Generic;

namespace System.Collections.Concurrent;

/// <summary>Concurrent bag; not done yet.</summary>
public class ConcurrentBag<T> : IProducerConsumerCollection<T>, IEnumerable<T>, IEnumerable, ICollection, IReadOnlyCollection<T>
{
    public ConcurrentBag() { throw new NotImplementedException("ConcurrentBag"); }
    public ConcurrentBag(IEnumerable<T> collection) { throw new NotImplementedException("ConcurrentBag"); }
    public int Count { get => throw new NotImplementedException("ConcurrentBag.Count"); }
    public bool IsEmpty { get => throw new NotImplementedException("ConcurrentBag.IsEmpty"); }
    public void Add(T item) => throw new NotImplementedException("ConcurrentBag.Add");
    public bool TryTake(out T result) => throw new NotImplementedException("ConcurrentBag.TryTake");
    public bool TryPeek(out T result) => throw new NotImplementedException("ConcurrentBag.TryPeek");
    public void CopyTo(T[] array, int index) => throw new NotImplementedException("ConcurrentBag.CopyTo");
    public T[] ToArray() => throw new NotImplementedException("ConcurrentBag.ToArray");
    public void Clear() => throw new NotImplementedException("ConcurrentBag.Clear");
    public IEnumerator<T> GetEnumerator() => throw new NotImplementedException("ConcurrentBag.GetEnumerator");
    bool IProducerConsumerCollection<T>.TryAdd(T item) => throw new NotImplementedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
    bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
    object ICollection.SyncRoot { get => throw new NotImplementedException(); }
}
