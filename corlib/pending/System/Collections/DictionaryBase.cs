using System;

namespace System.Collections;

/// <summary>Dictionary base; not done yet.</summary>
public abstract class DictionaryBase : IDictionary, ICollection, IEnumerable
{
    protected DictionaryBase() { }
    protected Hashtable InnerHashtable { get => throw new NotImplementedException("DictionaryBase.InnerHashtable"); }
    protected IDictionary Dictionary { get => throw new NotImplementedException("DictionaryBase.Dictionary"); }
    public int Count { get => throw new NotImplementedException("DictionaryBase.Count"); }
    public void CopyTo(Array array, int index) => throw new NotImplementedException("DictionaryBase.CopyTo");
    public void Clear() => throw new NotImplementedException("DictionaryBase.Clear");
    public IDictionaryEnumerator GetEnumerator() => throw new NotImplementedException("DictionaryBase.GetEnumerator");
    protected virtual object OnGet(object key, object currentValue) => throw new NotImplementedException("DictionaryBase.OnGet");
    protected virtual void OnSet(object key, object oldValue, object newValue) => throw new NotImplementedException("DictionaryBase.OnSet");
    protected virtual void OnInsert(object key, object value) => throw new NotImplementedException("DictionaryBase.OnInsert");
    protected virtual void OnClear() => throw new NotImplementedException("DictionaryBase.OnClear");
    protected virtual void OnRemove(object key, object value) => throw new NotImplementedException("DictionaryBase.OnRemove");
    protected virtual void OnValidate(object key, object value) => throw new NotImplementedException("DictionaryBase.OnValidate");
    protected virtual void OnSetComplete(object key, object oldValue, object newValue) => throw new NotImplementedException("DictionaryBase.OnSetComplete");
    protected virtual void OnInsertComplete(object key, object value) => throw new NotImplementedException("DictionaryBase.OnInsertComplete");
    protected virtual void OnClearComplete() => throw new NotImplementedException("DictionaryBase.OnClearComplete");
    protected virtual void OnRemoveComplete(object key, object value) => throw new NotImplementedException("DictionaryBase.OnRemoveComplete");
    object IDictionary.this[object key] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
    ICollection IDictionary.Keys { get => throw new NotImplementedException(); }
    ICollection IDictionary.Values { get => throw new NotImplementedException(); }
    bool IDictionary.Contains(object key) => throw new NotImplementedException();
    void IDictionary.Add(object key, object value) => throw new NotImplementedException();
    bool IDictionary.IsReadOnly { get => throw new NotImplementedException(); }
    bool IDictionary.IsFixedSize { get => throw new NotImplementedException(); }
    void IDictionary.Remove(object key) => throw new NotImplementedException();
    object ICollection.SyncRoot { get => throw new NotImplementedException(); }
    bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
}
