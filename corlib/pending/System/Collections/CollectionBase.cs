using System;

namespace System.Collections;

/// <summary>Collection base; not done yet.</summary>
public abstract class CollectionBase : IList, ICollection, IEnumerable
{
    protected CollectionBase() { }
    protected CollectionBase(int capacity) { throw new NotImplementedException("CollectionBase"); }
    protected ArrayList InnerList { get => throw new NotImplementedException("CollectionBase.InnerList"); }
    protected IList List { get => throw new NotImplementedException("CollectionBase.List"); }
    public int Capacity { get => throw new NotImplementedException("CollectionBase.Capacity"); set => throw new NotImplementedException("CollectionBase.Capacity"); }
    public int Count { get => throw new NotImplementedException("CollectionBase.Count"); }
    public void Clear() => throw new NotImplementedException("CollectionBase.Clear");
    public void RemoveAt(int index) => throw new NotImplementedException("CollectionBase.RemoveAt");
    public IEnumerator GetEnumerator() => throw new NotImplementedException("CollectionBase.GetEnumerator");
    protected virtual void OnSet(int index, object oldValue, object newValue) => throw new NotImplementedException("CollectionBase.OnSet");
    protected virtual void OnInsert(int index, object value) => throw new NotImplementedException("CollectionBase.OnInsert");
    protected virtual void OnClear() => throw new NotImplementedException("CollectionBase.OnClear");
    protected virtual void OnRemove(int index, object value) => throw new NotImplementedException("CollectionBase.OnRemove");
    protected virtual void OnValidate(object value) => throw new NotImplementedException("CollectionBase.OnValidate");
    protected virtual void OnSetComplete(int index, object oldValue, object newValue) => throw new NotImplementedException("CollectionBase.OnSetComplete");
    protected virtual void OnInsertComplete(int index, object value) => throw new NotImplementedException("CollectionBase.OnInsertComplete");
    protected virtual void OnClearComplete() => throw new NotImplementedException("CollectionBase.OnClearComplete");
    protected virtual void OnRemoveComplete(int index, object value) => throw new NotImplementedException("CollectionBase.OnRemoveComplete");
    object IList.this[int index] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
    int IList.Add(object value) => throw new NotImplementedException();
    bool IList.Contains(object value) => throw new NotImplementedException();
    bool IList.IsReadOnly { get => throw new NotImplementedException(); }
    bool IList.IsFixedSize { get => throw new NotImplementedException(); }
    int IList.IndexOf(object value) => throw new NotImplementedException();
    void IList.Insert(int index, object value) => throw new NotImplementedException();
    void IList.Remove(object value) => throw new NotImplementedException();
    void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
    object ICollection.SyncRoot { get => throw new NotImplementedException(); }
    bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
}
