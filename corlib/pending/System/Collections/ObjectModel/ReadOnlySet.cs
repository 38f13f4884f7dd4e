using System;
using System.Collections;
using System.Collections.Generic;

namespace System.Collections.ObjectModel;

/// <summary>Read only set; not done yet.</summary>
public class ReadOnlySet<T> : IReadOnlySet<T>, IReadOnlyCollection<T>, IEnumerable<T>, IEnumerable, ISet<T>, ICollection<T>, ICollection
{
    public ReadOnlySet(ISet<T> set) { throw new NotImplementedException("ReadOnlySet"); }
    public static ReadOnlySet<T> Empty { get => throw new NotImplementedException("ReadOnlySet.Empty"); }
    protected ISet<T> Set { get => throw new NotImplementedException("ReadOnlySet.Set"); }
    public int Count { get => throw new NotImplementedException("ReadOnlySet.Count"); }
    public IEnumerator<T> GetEnumerator() => throw new NotImplementedException("ReadOnlySet.GetEnumerator");
    public bool Contains(T item) => throw new NotImplementedException("ReadOnlySet.Contains");
    public bool IsProperSubsetOf(IEnumerable<T> other) => throw new NotImplementedException("ReadOnlySet.IsProperSubsetOf");
    public bool IsProperSupersetOf(IEnumerable<T> other) => throw new NotImplementedException("ReadOnlySet.IsProperSupersetOf");
    public bool IsSubsetOf(IEnumerable<T> other) => throw new NotImplementedException("ReadOnlySet.IsSubsetOf");
    public bool IsSupersetOf(IEnumerable<T> other) => throw new NotImplementedException("ReadOnlySet.IsSupersetOf");
    public bool Overlaps(IEnumerable<T> other) => throw new NotImplementedException("ReadOnlySet.Overlaps");
    public bool SetEquals(IEnumerable<T> other) => throw new NotImplementedException("ReadOnlySet.SetEquals");
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    bool ISet<T>.Add(T item) => throw new NotImplementedException();
    void ISet<T>.ExceptWith(IEnumerable<T> other) => throw new NotImplementedException();
    void ISet<T>.IntersectWith(IEnumerable<T> other) => throw new NotImplementedException();
    void ISet<T>.SymmetricExceptWith(IEnumerable<T> other) => throw new NotImplementedException();
    void ISet<T>.UnionWith(IEnumerable<T> other) => throw new NotImplementedException();
    void ICollection<T>.CopyTo(T[] array, int arrayIndex) => throw new NotImplementedException();
    bool ICollection<T>.IsReadOnly { get => throw new NotImplementedException(); }
    void ICollection<T>.Add(T item) => throw new NotImplementedException();
    void ICollection<T>.Clear() => throw new NotImplementedException();
    bool ICollection<T>.Remove(T item) => throw new NotImplementedException();
    void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
    bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
    object ICollection.SyncRoot { get => throw new NotImplementedException(); }
}
