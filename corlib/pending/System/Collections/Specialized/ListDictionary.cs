using System;
using System.Collections;

namespace System.Collections.Specialized;

/// <summary>List dictionary; not done yet.</summary>
public class ListDictionary : IDictionary, ICollection, IEnumerable
{
    public ListDictionary() { throw new NotImplementedException("ListDictionary"); }
    public ListDictionary(IComparer comparer) { throw new NotImplementedException("ListDictionary"); }
    public object this[object key] { get => throw new NotImplementedException("ListDictionary.Item"); set => throw new NotImplementedException("ListDictionary.Item"); }
    public int Count { get => throw new NotImplementedException("ListDictionary.Count"); }
    public ICollection Keys { get => throw new NotImplementedException("ListDictionary.Keys"); }
    public bool IsReadOnly { get => throw new NotImplementedException("ListDictionary.IsReadOnly"); }
    public bool IsFixedSize { get => throw new NotImplementedException("ListDictionary.IsFixedSize"); }
    public bool IsSynchronized { get => throw new NotImplementedException("ListDictionary.IsSynchronized"); }
    public object SyncRoot { get => throw new NotImplementedException("ListDictionary.SyncRoot"); }
    public ICollection Values { get => throw new NotImplementedException("ListDictionary.Values"); }
    public void Add(object key, object value) => throw new NotImplementedException("ListDictionary.Add");
    public void Clear() => throw new NotImplementedException("ListDictionary.Clear");
    public bool Contains(object key) => throw new NotImplementedException("ListDictionary.Contains");
    public void CopyTo(Array array, int index) => throw new NotImplementedException("ListDictionary.CopyTo");
    public IDictionaryEnumerator GetEnumerator() => throw new NotImplementedException("ListDictionary.GetEnumerator");
    public void Remove(object key) => throw new NotImplementedException("ListDictionary.Remove");
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    /// <summary>Dictionary node; not done yet.</summary>
    public class DictionaryNode
    {
        public object key;
        public object value;
        public ListDictionary.DictionaryNode next;
        public DictionaryNode() { throw new NotImplementedException("DictionaryNode"); }
    }
}
