using System;
using System.Collections;

namespace System.Collections.Generic;

/// <summary>Stack; not done yet.</summary>
public class Stack<T> : IEnumerable<T>, IEnumerable, ICollection, IReadOnlyCollection<T>
{
    public Stack() { throw new NotImplementedException("Stack"); }
    public Stack(int capacity) { throw new NotImplementedException("Stack"); }
    public Stack(IEnumerable<T> collection) { throw new NotImplementedException("Stack"); }
    public int Count { get => throw new NotImplementedException("Stack.Count"); }
    public int Capacity { get => throw new NotImplementedException("Stack.Capacity"); }
    public void Clear() => throw new NotImplementedException("Stack.Clear");
    public bool Contains(T item) => throw new NotImplementedException("Stack.Contains");
    public void CopyTo(T[] array, int arrayIndex) => throw new NotImplementedException("Stack.CopyTo");
    public Stack<T>.Enumerator GetEnumerator() => throw new NotImplementedException("Stack.GetEnumerator");
    public void TrimExcess() => throw new NotImplementedException("Stack.TrimExcess");
    public void TrimExcess(int capacity) => throw new NotImplementedException("Stack.TrimExcess");
    public T Peek() => throw new NotImplementedException("Stack.Peek");
    public bool TryPeek(out T result) => throw new NotImplementedException("Stack.TryPeek");
    public T Pop() => throw new NotImplementedException("Stack.Pop");
    public bool TryPop(out T result) => throw new NotImplementedException("Stack.TryPop");
    public void Push(T item) => throw new NotImplementedException("Stack.Push");
    public int EnsureCapacity(int capacity) => throw new NotImplementedException("Stack.EnsureCapacity");
    public T[] ToArray() => throw new NotImplementedException("Stack.ToArray");
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
