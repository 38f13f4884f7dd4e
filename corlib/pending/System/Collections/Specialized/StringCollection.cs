using System;
using System.Collections;

namespace System.Collections.Specialized;

/// <summary>String collection; not done yet.</summary>
public class StringCollection : IList, ICollection, IEnumerable
{
    public StringCollection() { throw new NotImplementedException("StringCollection"); }
    public string this[int index] { get => throw new NotImplementedException("StringCollection.Item"); set => throw new NotImplementedException("StringCollection.Item"); }
    public int Count { get => throw new NotImplementedException("StringCollection.Count"); }
    public bool IsReadOnly { get => throw new NotImplementedException("StringCollection.IsReadOnly"); }
    public bool IsSynchronized { get => throw new NotImplementedException("StringCollection.IsSynchronized"); }
    public object SyncRoot { get => throw new NotImplementedException("StringCollection.SyncRoot"); }
    public int Add(string value) => throw new NotImplementedException("StringCollection.Add");
    public void AddRange(string[] value) => throw new NotImplementedException("StringCollection.AddRange");
    public void Clear() => throw new NotImplementedException("StringCollection.Clear");
    public bool Contains(string value) => throw new NotImplementedException("StringCollection.Contains");
    public void CopyTo(string[] array, int index) => throw new NotImplementedException("StringCollection.CopyTo");
    public StringEnumerator GetEnumerator() => throw new NotImplementedException("StringCollection.GetEnumerator");
    public int IndexOf(string value) => throw new NotImplementedException("StringCollection.IndexOf");
    public void Insert(int index, string value) => throw new NotImplementedException("StringCollection.Insert");
    public void Remove(string value) => throw new NotImplementedException("StringCollection.Remove");
    public void RemoveAt(int index) => throw new NotImplementedException("StringCollection.RemoveAt");
    object IList.this[int index] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
    int IList.Add(object value) => throw new NotImplementedException();
    bool IList.Contains(object value) => throw new NotImplementedException();
    bool IList.IsReadOnly { get => throw new NotImplementedException(); }
    bool IList.IsFixedSize { get => throw new NotImplementedException(); }
    int IList.IndexOf(object value) => throw new NotImplementedException();
    void IList.Insert(int index, object value) => throw new NotImplementedException();
    void IList.Remove(object value) => throw new NotImplementedException();
    void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
}
