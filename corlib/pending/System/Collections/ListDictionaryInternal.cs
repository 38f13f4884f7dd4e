using System;

namespace System.Collections;

/// <summary>List dictionary internal; not done yet.</summary>
public class ListDictionaryInternal : IDictionary, ICollection, IEnumerable
{
    public ListDictionaryInternal() { throw new NotImplementedException("ListDictionaryInternal"); }
    public object this[object key] { get => throw new NotImplementedException("ListDictionaryInternal.Item"); set => throw new NotImplementedException("ListDictionaryInternal.Item"); }
    public int Count { get => throw new NotImplementedException("ListDictionaryInternal.Count"); }
    public ICollection Keys { get => throw new NotImplementedException("ListDictionaryInternal.Keys"); }
    public bool IsReadOnly { get => throw new NotImplementedException("ListDictionaryInternal.IsReadOnly"); }
    public bool IsFixedSize { get => throw new NotImplementedException("ListDictionaryInternal.IsFixedSize"); }
    public bool IsSynchronized { get => throw new NotImplementedException("ListDictionaryInternal.IsSynchronized"); }
    public object SyncRoot { get => throw new NotImplementedException("ListDictionaryInternal.SyncRoot"); }
    public ICollection Values { get => throw new NotImplementedException("ListDictionaryInternal.Values"); }
    public void Add(object key, object value) => throw new NotImplementedException("ListDictionaryInternal.Add");
    public void Clear() => throw new NotImplementedException("ListDictionaryInternal.Clear");
    public bool Contains(object key) => throw new NotImplementedException("ListDictionaryInternal.Contains");
    public void CopyTo(Array array, int index) => throw new NotImplementedException("ListDictionaryInternal.CopyTo");
    public IDictionaryEnumerator GetEnumerator() => throw new NotImplementedException("ListDictionaryInternal.GetEnumerator");
    public void Remove(object key) => throw new NotImplementedException("ListDictionaryInternal.Remove");
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
}
