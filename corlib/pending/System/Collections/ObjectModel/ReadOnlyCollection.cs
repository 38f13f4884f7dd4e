using System;
using System.Collections;
using System.Collections.Generic;

namespace System.Collections.ObjectModel;

/// <summary>Read only collection; not done yet.</summary>
public class ReadOnlyCollection<T> : IList<T>, ICollection<T>, IEnumerable<T>, IEnumerable, IList, ICollection, IReadOnlyList<T>, IReadOnlyCollection<T>
{
    public ReadOnlyCollection(IList<T> list) { throw new NotImplementedException("ReadOnlyCollection"); }
    public static ReadOnlyCollection<T> Empty { get => throw new NotImplementedException("ReadOnlyCollection.Empty"); }
    public int Count { get => throw new NotImplementedException("ReadOnlyCollection.Count"); }
    public T this[int index] { get => throw new NotImplementedException("ReadOnlyCollection.Item"); }
    protected IList<T> Items { get => throw new NotImplementedException("ReadOnlyCollection.Items"); }
    public bool Contains(T value) => throw new NotImplementedException("ReadOnlyCollection.Contains");
    public void CopyTo(T[] array, int index) => throw new NotImplementedException("ReadOnlyCollection.CopyTo");
    public IEnumerator<T> GetEnumerator() => throw new NotImplementedException("ReadOnlyCollection.GetEnumerator");
    public int IndexOf(T value) => throw new NotImplementedException("ReadOnlyCollection.IndexOf");
    T IList<T>.this[int index] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
    void IList<T>.Insert(int index, T item) => throw new NotImplementedException();
    void IList<T>.RemoveAt(int index) => throw new NotImplementedException();
    bool ICollection<T>.IsReadOnly { get => throw new NotImplementedException(); }
    void ICollection<T>.Add(T item) => throw new NotImplementedException();
    void ICollection<T>.Clear() => throw new NotImplementedException();
    bool ICollection<T>.Remove(T item) => throw new NotImplementedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    bool IList.IsFixedSize { get => throw new NotImplementedException(); }
    bool IList.IsReadOnly { get => throw new NotImplementedException(); }
    object IList.this[int index] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
    int IList.Add(object value) => throw new NotImplementedException();
    void IList.Clear() => throw new NotImplementedException();
    bool IList.Contains(object value) => throw new NotImplementedException();
    int IList.IndexOf(object value) => throw new NotImplementedException();
    void IList.Insert(int index, object value) => throw new NotImplementedException();
    void IList.Remove(object value) => throw new NotImplementedException();
    void IList.RemoveAt(int index) => throw new NotImplementedException();
    bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
    object ICollection.SyncRoot { get => throw new NotImplementedException(); }
    void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
}

/// <summary>Read only collection; not done yet.</summary>
public static class ReadOnlyCollection
{
    public static ReadOnlyCollection<T> CreateCollection<T>(params scoped ReadOnlySpan<T> values) => throw new NotImplementedException("ReadOnlyCollection.CreateCollection");
    public static ReadOnlySet<T> CreateSet<T>(params scoped ReadOnlySpan<T> values) => throw new NotImplementedException("ReadOnlyCollection.CreateSet");
}
