using System;
using System.Collections;
using System.Collections.Generic;

namespace System.Collections.Concurrent;

/// <summary>Concurrent stack; not done yet.</summary>
public class ConcurrentStack<T> : IProducerConsumerCollection<T>, IEnumerable<T>, IEnumerable, ICollection, IReadOnlyCollection<T>
{
    public ConcurrentStack() { throw new NotImplementedException("ConcurrentStack"); }
    public ConcurrentStack(IEnumerable<T> collection) { throw new NotImplementedException("ConcurrentStack"); }
    public bool IsEmpty { get => throw new NotImplementedException("ConcurrentStack.IsEmpty"); }
    public int Count { get => throw new NotImplementedException("ConcurrentStack.Count"); }
    public void Clear() => throw new NotImplementedException("ConcurrentStack.Clear");
    public void CopyTo(T[] array, int index) => throw new NotImplementedException("ConcurrentStack.CopyTo");
    public void Push(T item) => throw new NotImplementedException("ConcurrentStack.Push");
    public void PushRange(T[] items) => throw new NotImplementedException("ConcurrentStack.PushRange");
    public void PushRange(T[] items, int startIndex, int count) => throw new NotImplementedException("ConcurrentStack.PushRange");
    public bool TryPeek(out T result) => throw new NotImplementedException("ConcurrentStack.TryPeek");
    public bool TryPop(out T result) => throw new NotImplementedException("ConcurrentStack.TryPop");
    public int TryPopRange(T[] items) => throw new NotImplementedException("ConcurrentStack.TryPopRange");
    public int TryPopRange(T[] items, int startIndex, int count) => throw new NotImplementedException("ConcurrentStack.TryPopRange");
    public T[] ToArray() => throw new NotImplementedException("ConcurrentStack.ToArray");
    public IEnumerator<T> GetEnumerator() => throw new NotImplementedException("ConcurrentStack.GetEnumerator");
    bool IProducerConsumerCollection<T>.TryAdd(T item) => throw new NotImplementedException();
    bool IProducerConsumerCollection<T>.TryTake(out T item) => throw new NotImplementedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
    object ICollection.SyncRoot { get => throw new NotImplementedException(); }
    void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
}
