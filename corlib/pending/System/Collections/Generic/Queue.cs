using System;
using System.Collections;

namespace System.Collections.Generic;

/// <summary>Queue; not done yet.</summary>
public class Queue<T> : IEnumerable<T>, IEnumerable, ICollection, IReadOnlyCollection<T>
{
    public Queue() { throw new NotImplementedException("Queue"); }
    public Queue(int capacity) { throw new NotImplementedException("Queue"); }
    public Queue(IEnumerable<T> collection) { throw new NotImplementedException("Queue"); }
    public int Count { get => throw new NotImplementedException("Queue.Count"); }
    public int Capacity { get => throw new NotImplementedException("Queue.Capacity"); }
    public void Clear() => throw new NotImplementedException("Queue.Clear");
    public void CopyTo(T[] array, int arrayIndex) => throw new NotImplementedException("Queue.CopyTo");
    public void Enqueue(T item) => throw new NotImplementedException("Queue.Enqueue");
    public Queue<T>.Enumerator GetEnumerator() => throw new NotImplementedException("Queue.GetEnumerator");
    public T Dequeue() => throw new NotImplementedException("Queue.Dequeue");
    public bool TryDequeue(out T result) => throw new NotImplementedException("Queue.TryDequeue");
    public T Peek() => throw new NotImplementedException("Queue.Peek");
    public bool TryPeek(out T result) => throw new NotImplementedException("Queue.TryPeek");
    public bool Contains(T item) => throw new NotImplementedException("Queue.Contains");
    public T[] ToArray() => throw new NotImplementedException("Queue.ToArray");
    public void TrimExcess() => throw new NotImplementedException("Queue.TrimExcess");
    public void TrimExcess(int capacity) => throw new NotImplementedException("Queue.TrimExcess");
    public int EnsureCapacity(int capacity) => throw new NotImplementedException("Queue.EnsureCapacity");
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => throw new NotImplementedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
    object ICollection.SyncRoot { get => throw new NotImplementedException(); }
    void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
    /// <summary>Enumerator; not done yet.</summary>
    public struct Enumerator : IEnumerator<T>, IDisposable, IEnumerator
    {
        public T Current { get => throw new NotImplementedException("Enumerator.Current"); }
        public void Dispose() => throw new NotImplementedException("Enumerator.Dispose");
        public bool MoveNext() => throw new NotImplementedException("Enumerator.MoveNext");
        object IEnumerator.Current { get => throw new NotImplementedException(); }
        void IEnumerator.Reset() => throw new NotImplementedException();
    }
}
