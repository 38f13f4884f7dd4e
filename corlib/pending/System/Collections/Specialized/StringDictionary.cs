using System;
using System.Collections;

namespace System.Collections.Specialized;

/// <summary>String dictionary; not done yet.</summary>
public class StringDictionary : IEnumerable
{
    public StringDictionary() { throw new NotImplementedException("StringDictionary"); }
    public virtual int Count { get => throw new NotImplementedException("StringDictionary.Count"); }
    public virtual bool IsSynchronized { get => throw new NotImplementedException("StringDictionary.IsSynchronized"); }
    public virtual string this[string key] { get => throw new NotImplementedException("StringDictionary.Item"); set => throw new NotImplementedException("StringDictionary.Item"); }
    public virtual ICollection Keys { get => throw new NotImplementedException("StringDictionary.Keys"); }
    public virtual object SyncRoot { get => throw new NotImplementedException("StringDictionary.SyncRoot"); }
    public virtual ICollection Values { get => throw new NotImplementedException("StringDictionary.Values"); }
    public virtual void Add(string key, string value) => throw new NotImplementedException("StringDictionary.Add");
    public virtual void Clear() => throw new NotImplementedException("StringDictionary.Clear");
    public virtual bool ContainsKey(string key) => throw new NotImplementedException("StringDictionary.ContainsKey");
    public virtual bool ContainsValue(string value) => throw new NotImplementedException("StringDictionary.ContainsValue");
    public virtual void CopyTo(Array array, int index) => throw new NotImplementedException("StringDictionary.CopyTo");
    public virtual IEnumerator GetEnumerator() => throw new NotImplementedException("StringDictionary.GetEnumerator");
    public virtual void Remove(string key) => throw new NotImplementedException("StringDictionary.Remove");
}
