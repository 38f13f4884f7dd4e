using System.Collections;
using System.Collections.Generic;

namespace System;

/// <summary>Array segment; not done yet.</summary>
public struct ArraySegment<T> : IList<T>, ICollection<T>, IEnumerable<T>, IEnumerable, IReadOnlyList<T>, IReadOnlyCollection<T>
{
    public ArraySegment(T[] array) { throw new NotImplementedException("ArraySegment"); }
    public ArraySegment(T[] array, int offset, int count) { throw new NotImplementedException("ArraySegment"); }
    public static ArraySegment<T> Empty { get => throw new NotImplementedException("ArraySegment.Empty"); }
    public T[] Array { get => throw new NotImplementedException("ArraySegment.Array"); }
    public int Offset { get => throw new NotImplementedException("ArraySegment.Offset"); }
    public int Count { get => throw new NotImplementedException("ArraySegment.Count"); }
    public T this[int index] { get => throw new NotImplementedException("ArraySegment.Item"); set => throw new NotImplementedException("ArraySegment.Item"); }
    public ArraySegment<T>.Enumerator GetEnumerator() => throw new NotImplementedException("ArraySegment.GetEnumerator");
    public override int GetHashCode() => throw new NotImplementedException("ArraySegment.GetHashCode");
    public void CopyTo(T[] destination) => throw new NotImplementedException("ArraySegment.CopyTo");
    public void CopyTo(T[] destination, int destinationIndex) => throw new NotImplementedException("ArraySegment.CopyTo");
    public void CopyTo(ArraySegment<T> destination) => throw new NotImplementedException("ArraySegment.CopyTo");
    public override bool Equals(object obj) => throw new NotImplementedException("ArraySegment.Equals");
    public bool Equals(ArraySegment<T> obj) => throw new NotImplementedException("ArraySegment.Equals");
    public ArraySegment<T> Slice(int index) => throw new NotImplementedException("ArraySegment.Slice");
    public ArraySegment<T> Slice(int index, int count) => throw new NotImplementedException("ArraySegment.Slice");
    public T[] ToArray() => throw new NotImplementedException("ArraySegment.ToArray");
    public static bool operator ==(ArraySegment<T> a, ArraySegment<T> b) => throw new NotImplementedException("ArraySegment");
    public static bool operator !=(ArraySegment<T> a, ArraySegment<T> b) => throw new NotImplementedException("ArraySegment");
    public static implicit operator ArraySegment<T>(T[] array) => throw new NotImplementedException("ArraySegment");
    T IList<T>.this[int index] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
    int IList<T>.IndexOf(T item) => throw new NotImplementedException();
    void IList<T>.Insert(int index, T item) => throw new NotImplementedException();
    void IList<T>.RemoveAt(int index) => throw new NotImplementedException();
    bool ICollection<T>.IsReadOnly { get => throw new NotImplementedException(); }
    void ICollection<T>.Add(T item) => throw new NotImplementedException();
    void ICollection<T>.Clear() => throw new NotImplementedException();
    bool ICollection<T>.Contains(T item) => throw new NotImplementedException();
    bool ICollection<T>.Remove(T item) => throw new NotImplementedException();
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => throw new NotImplementedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    T IReadOnlyList<T>.this[int index] { get => throw new NotImplementedException(); }
    /// <summary>Enumerator; not done yet.</summary>
    public struct Enumerator : IEnumerator<T>, IDisposable, IEnumerator
    {
        public T Current { get => throw new NotImplementedException("Enumerator.Current"); }
        public bool MoveNext() => throw new NotImplementedException("Enumerator.MoveNext");
        public void Dispose() => throw new NotImplementedException("Enumerator.Dispose");
        object IEnumerator.Current { get => throw new NotImplementedException(); }
        void IEnumerator.Reset() => throw new NotImplementedException();
    }
}
