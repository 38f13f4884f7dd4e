using System;
using System.Collections;
using System.Runtime.Serialization;

namespace System.Collections.Generic;

/// <summary>Hash set; not done yet.</summary>
public class HashSet<T> : ICollection<T>, IEnumerable<T>, IEnumerable, ISet<T>, IReadOnlyCollection<T>, IReadOnlySet<T>, ISerializable, IDeserializationCallback
{
    public HashSet() { throw new NotImplementedException("HashSet"); }
    public HashSet(IEqualityComparer<T> comparer) { throw new NotImplementedException("HashSet"); }
    public HashSet(int capacity) { throw new NotImplementedException("HashSet"); }
    public HashSet(IEnumerable<T> collection) { throw new NotImplementedException("HashSet"); }
    public HashSet(IEnumerable<T> collection, IEqualityComparer<T> comparer) { throw new NotImplementedException("HashSet"); }
    public HashSet(int capacity, IEqualityComparer<T> comparer) { throw new NotImplementedException("HashSet"); }
    protected HashSet(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("HashSet"); }
    public int Count { get => throw new NotImplementedException("HashSet.Count"); }
    public int Capacity { get => throw new NotImplementedException("HashSet.Capacity"); }
    public IEqualityComparer<T> Comparer { get => throw new NotImplementedException("HashSet.Comparer"); }
    public void Clear() => throw new NotImplementedException("HashSet.Clear");
    public bool Contains(T item) => throw new NotImplementedException("HashSet.Contains");
    public bool Remove(T item) => throw new NotImplementedException("HashSet.Remove");
    public HashSet<T>.AlternateLookup<TAlternate> GetAlternateLookup<TAlternate>()
        where TAlternate : allows ref struct => throw new NotImplementedException("HashSet.GetAlternateLookup");
    public bool TryGetAlternateLookup<TAlternate>(out HashSet<T>.AlternateLookup<TAlternate> lookup)
        where TAlternate : allows ref struct => throw new NotImplementedException("HashSet.TryGetAlternateLookup");
    public HashSet<T>.Enumerator GetEnumerator() => throw new NotImplementedException("HashSet.GetEnumerator");
    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("HashSet.GetObjectData");
    public virtual void OnDeserialization(object sender) => throw new NotImplementedException("HashSet.OnDeserialization");
    public bool Add(T item) => throw new NotImplementedException("HashSet.Add");
    public bool TryGetValue(T equalValue, out T actualValue) => throw new NotImplementedException("HashSet.TryGetValue");
    public void UnionWith(IEnumerable<T> other) => throw new NotImplementedException("HashSet.UnionWith");
    public void IntersectWith(IEnumerable<T> other) => throw new NotImplementedException("HashSet.IntersectWith");
    public void ExceptWith(IEnumerable<T> other) => throw new NotImplementedException("HashSet.ExceptWith");
    public void SymmetricExceptWith(IEnumerable<T> other) => throw new NotImplementedException("HashSet.SymmetricExceptWith");
    public bool IsSubsetOf(IEnumerable<T> other) => throw new NotImplementedException("HashSet.IsSubsetOf");
    public bool IsProperSubsetOf(IEnumerable<T> other) => throw new NotImplementedException("HashSet.IsProperSubsetOf");
    public bool IsSupersetOf(IEnumerable<T> other) => throw new NotImplementedException("HashSet.IsSupersetOf");
    public bool IsProperSupersetOf(IEnumerable<T> other) => throw new NotImplementedException("HashSet.IsProperSupersetOf");
    public bool Overlaps(IEnumerable<T> other) => throw new NotImplementedException("HashSet.Overlaps");
    public bool SetEquals(IEnumerable<T> other) => throw new NotImplementedException("HashSet.SetEquals");
    public void CopyTo(T[] array) => throw new NotImplementedException("HashSet.CopyTo");
    public void CopyTo(T[] array, int arrayIndex) => throw new NotImplementedException("HashSet.CopyTo");
    public void CopyTo(T[] array, int arrayIndex, int count) => throw new NotImplementedException("HashSet.CopyTo");
    public int RemoveWhere(Predicate<T> match) => throw new NotImplementedException("HashSet.RemoveWhere");
    public int EnsureCapacity(int capacity) => throw new NotImplementedException("HashSet.EnsureCapacity");
    public void TrimExcess() => throw new NotImplementedException("HashSet.TrimExcess");
    public void TrimExcess(int capacity) => throw new NotImplementedException("HashSet.TrimExcess");
    public static IEqualityComparer<HashSet<T>> CreateSetComparer() => throw new NotImplementedException("HashSet.CreateSetComparer");
    void ICollection<T>.Add(T item) => throw new NotImplementedException();
    bool ICollection<T>.IsReadOnly { get => throw new NotImplementedException(); }
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => throw new NotImplementedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    /// <summary>Alternate lookup; not done yet.</summary>
    public struct AlternateLookup<TAlternate>
        where TAlternate : allows ref struct
    {
        public HashSet<T> Set { get => throw new NotImplementedException("AlternateLookup.Set"); }
        public bool Add(TAlternate item) => throw new NotImplementedException("AlternateLookup.Add");
        public bool Remove(TAlternate item) => throw new NotImplementedException("AlternateLookup.Remove");
        public bool Contains(TAlternate item) => throw new NotImplementedException("AlternateLookup.Contains");
        public bool TryGetValue(TAlternate equalValue, out T actualValue) => throw new NotImplementedException("AlternateLookup.TryGetValue");
    }
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
