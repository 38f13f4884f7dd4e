using System;
using System.Collections;
using System.Collections.Generic;

namespace System.Collections.ObjectModel;

/// <summary>Collection; not done yet.</summary>
public class Collection<T> : IList<T>, ICollection<T>, IEnumerable<T>, IEnumerable, IList, ICollection, IReadOnlyList<T>, IReadOnlyCollection<T>
{
    public Collection() { throw new NotImplementedException("Collection"); }
    public Collection(IList<T> list) { throw new NotImplementedException("Collection"); }
    public int Count { get => throw new NotImplementedException("Collection.Count"); }
    protected IList<T> Items { get => throw new NotImplementedException("Collection.Items"); }
    public T this[int index] { get => throw new NotImplementedException("Collection.Item"); set => throw new NotImplementedException("Collection.Item"); }
    public void Add(T item) => throw new NotImplementedException("Collection.Add");
    public void Clear() => throw new NotImplementedException("Collection.Clear");
    public void CopyTo(T[] array, int index) => throw new NotImplementedException("Collection.CopyTo");
    public bool Contains(T item) => throw new NotImplementedException("Collection.Contains");
    public IEnumerator<T> GetEnumerator() => throw new NotImplementedException("Collection.GetEnumerator");
    public int IndexOf(T item) => throw new NotImplementedException("Collection.IndexOf");
    public void Insert(int index, T item) => throw new NotImplementedException("Collection.Insert");
    public bool Remove(T item) => throw new NotImplementedException("Collection.Remove");
    public void RemoveAt(int index) => throw new NotImplementedException("Collection.RemoveAt");
    protected virtual void ClearItems() => throw new NotImplementedException("Collection.ClearItems");
    protected virtual void InsertItem(int index, T item) => throw new NotImplementedException("Collection.InsertItem");
    protected virtual void RemoveItem(int index) => throw new NotImplementedException("Collection.RemoveItem");
    protected virtual void SetItem(int index, T item) => throw new NotImplementedException("Collection.SetItem");
    bool ICollection<T>.IsReadOnly { get => throw new NotImplementedException(); }
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    object IList.this[int index] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
    bool IList.IsReadOnly { get => throw new NotImplementedException(); }
    bool IList.IsFixedSize { get => throw new NotImplementedException(); }
    int IList.Add(object value) => throw new NotImplementedException();
    bool IList.Contains(object value) => throw new NotImplementedException();
    int IList.IndexOf(object value) => throw new NotImplementedException();
    void IList.Insert(int index, object value) => throw new NotImplementedException();
    void IList.Remove(object value) => throw new NotImplementedException();
    bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
    object ICollection.SyncRoot { get => throw new NotImplementedException(); }
    void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
}
