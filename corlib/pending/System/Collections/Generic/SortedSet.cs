using System;
using System.Collections;
using System.Runtime.Serialization;

namespace System.Collections.Generic;

/// <summary>Sorted set; not done yet.</summary>
public class SortedSet<T> : ISet<T>, ICollection<T>, IEnumerable<T>, IEnumerable, ICollection, IReadOnlyCollection<T>, IReadOnlySet<T>, ISerializable, IDeserializationCallback
{
    public SortedSet() { throw new NotImplementedException("SortedSet"); }
    public SortedSet(IComparer<T> comparer) { throw new NotImplementedException("SortedSet"); }
    public SortedSet(IEnumerable<T> collection) { throw new NotImplementedException("SortedSet"); }
    public SortedSet(IEnumerable<T> collection, IComparer<T> comparer) { throw new NotImplementedException("SortedSet"); }
    protected SortedSet(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("SortedSet"); }
    public int Count { get => throw new NotImplementedException("SortedSet.Count"); }
    public IComparer<T> Comparer { get => throw new NotImplementedException("SortedSet.Comparer"); }
    public T Min { get => throw new NotImplementedException("SortedSet.Min"); }
    public T Max { get => throw new NotImplementedException("SortedSet.Max"); }
    public bool Add(T item) => throw new NotImplementedException("SortedSet.Add");
    public bool Remove(T item) => throw new NotImplementedException("SortedSet.Remove");
    public virtual void Clear() => throw new NotImplementedException("SortedSet.Clear");
    public virtual bool Contains(T item) => throw new NotImplementedException("SortedSet.Contains");
    public void CopyTo(T[] array) => throw new NotImplementedException("SortedSet.CopyTo");
    public void CopyTo(T[] array, int index) => throw new NotImplementedException("SortedSet.CopyTo");
    public void CopyTo(T[] array, int index, int count) => throw new NotImplementedException("SortedSet.CopyTo");
    public SortedSet<T>.Enumerator GetEnumerator() => throw new NotImplementedException("SortedSet.GetEnumerator");
    public static IEqualityComparer<SortedSet<T>> CreateSetComparer() => throw new NotImplementedException("SortedSet.CreateSetComparer");
    public static IEqualityComparer<SortedSet<T>> CreateSetComparer(IEqualityComparer<T> memberEqualityComparer) => throw new NotImplementedException("SortedSet.CreateSetComparer");
    public void UnionWith(IEnumerable<T> other) => throw new NotImplementedException("SortedSet.UnionWith");
    public virtual void IntersectWith(IEnumerable<T> other) => throw new NotImplementedException("SortedSet.IntersectWith");
    public void ExceptWith(IEnumerable<T> other) => throw new NotImplementedException("SortedSet.ExceptWith");
    public void SymmetricExceptWith(IEnumerable<T> other) => throw new NotImplementedException("SortedSet.SymmetricExceptWith");
    public bool IsSubsetOf(IEnumerable<T> other) => throw new NotImplementedException("SortedSet.IsSubsetOf");
    public bool IsProperSubsetOf(IEnumerable<T> other) => throw new NotImplementedException("SortedSet.IsProperSubsetOf");
    public bool IsSupersetOf(IEnumerable<T> other) => throw new NotImplementedException("SortedSet.IsSupersetOf");
    public bool IsProperSupersetOf(IEnumerable<T> other) => throw new NotImplementedException("SortedSet.IsProperSupersetOf");
    public bool SetEquals(IEnumerable<T> other) => throw new NotImplementedException("SortedSet.SetEquals");
    public bool Overlaps(IEnumerable<T> other) => throw new NotImplementedException("SortedSet.Overlaps");
    public int RemoveWhere(Predicate<T> match) => throw new NotImplementedException("SortedSet.RemoveWhere");
    public IEnumerable<T> Reverse() => throw new NotImplementedException("SortedSet.Reverse");
    public virtual SortedSet<T> GetViewBetween(T lowerValue, T upperValue) => throw new NotImplementedException("SortedSet.GetViewBetween");
    protected virtual void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("SortedSet.GetObjectData");
    protected virtual void OnDeserialization(object sender) => throw new NotImplementedException("SortedSet.OnDeserialization");
    public bool TryGetValue(T equalValue, out T actualValue) => throw new NotImplementedException("SortedSet.TryGetValue");
    bool ICollection<T>.IsReadOnly { get => throw new NotImplementedException(); }
    void ICollection<T>.Add(T item) => throw new NotImplementedException();
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => throw new NotImplementedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
    object ICollection.SyncRoot { get => throw new NotImplementedException(); }
    void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
    void IDeserializationCallback.OnDeserialization(object sender) => throw new NotImplementedException();
    /// <summary>Enumerator; not done yet.</summary>
    public struct Enumerator : IEnumerator<T>, IDisposable, IEnumerator, ISerializable, IDeserializationCallback
    {
        public T Current { get => throw new NotImplementedException("Enumerator.Current"); }
        public bool MoveNext() => throw new NotImplementedException("Enumerator.MoveNext");
        public void Dispose() => throw new NotImplementedException("Enumerator.Dispose");
        object IEnumerator.Current { get => throw new NotImplementedException(); }
        void IEnumerator.Reset() => throw new NotImplementedException();
        void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
        void IDeserializationCallback.OnDeserialization(object sender) => throw new NotImplementedException();
    }
}
