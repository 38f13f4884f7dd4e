using System;
using System.Collections;

namespace System.Collections.Specialized;

/// <summary>Hybrid dictionary; not done yet.</summary>
public class HybridDictionary : IDictionary, ICollection, IEnumerable
{
    public HybridDictionary() { throw new NotImplementedException("HybridDictionary"); }
    public HybridDictionary(int initialSize) { throw new NotImplementedException("HybridDictionary"); }
    public HybridDictionary(bool caseInsensitive) { throw new NotImplementedException("HybridDictionary"); }
    public HybridDictionary(int initialSize, bool caseInsensitive) { throw new NotImplementedException("HybridDictionary"); }
    public object this[object key] { get => throw new NotImplementedException("HybridDictionary.Item"); set => throw new NotImplementedException("HybridDictionary.Item"); }
    public int Count { get => throw new NotImplementedException("HybridDictionary.Count"); }
    public ICollection Keys { get => throw new NotImplementedException("HybridDictionary.Keys"); }
    public bool IsReadOnly { get => throw new NotImplementedException("HybridDictionary.IsReadOnly"); }
    public bool IsFixedSize { get => throw new NotImplementedException("HybridDictionary.IsFixedSize"); }
    public bool IsSynchronized { get => throw new NotImplementedException("HybridDictionary.IsSynchronized"); }
    public object SyncRoot { get => throw new NotImplementedException("HybridDictionary.SyncRoot"); }
    public ICollection Values { get => throw new NotImplementedException("HybridDictionary.Values"); }
    public void Add(object key, object value) => throw new NotImplementedException("HybridDictionary.Add");
    public void Clear() => throw new NotImplementedException("HybridDictionary.Clear");
    public bool Contains(object key) => throw new NotImplementedException("HybridDictionary.Contains");
    public void CopyTo(Array array, int index) => throw new NotImplementedException("HybridDictionary.CopyTo");
    public IDictionaryEnumerator GetEnumerator() => throw new NotImplementedException("HybridDictionary.GetEnumerator");
    public void Remove(object key) => throw new NotImplementedException("HybridDictionary.Remove");
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
}
