using System;
using System.Collections;
using System.Runtime.Serialization;

namespace System.Collections.Specialized;

/// <summary>Ordered dictionary; not done yet.</summary>
public class OrderedDictionary : IOrderedDictionary, IDictionary, ICollection, IEnumerable, ISerializable, IDeserializationCallback
{
    public OrderedDictionary() { throw new NotImplementedException("OrderedDictionary"); }
    public OrderedDictionary(int capacity) { throw new NotImplementedException("OrderedDictionary"); }
    public OrderedDictionary(IEqualityComparer comparer) { throw new NotImplementedException("OrderedDictionary"); }
    public OrderedDictionary(int capacity, IEqualityComparer comparer) { throw new NotImplementedException("OrderedDictionary"); }
    protected OrderedDictionary(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("OrderedDictionary"); }
    public int Count { get => throw new NotImplementedException("OrderedDictionary.Count"); }
    public bool IsReadOnly { get => throw new NotImplementedException("OrderedDictionary.IsReadOnly"); }
    public ICollection Keys { get => throw new NotImplementedException("OrderedDictionary.Keys"); }
    public object this[int index] { get => throw new NotImplementedException("OrderedDictionary.Item"); set => throw new NotImplementedException("OrderedDictionary.Item"); }
    public object this[object key] { get => throw new NotImplementedException("OrderedDictionary.Item"); set => throw new NotImplementedException("OrderedDictionary.Item"); }
    public ICollection Values { get => throw new NotImplementedException("OrderedDictionary.Values"); }
    public void Add(object key, object value) => throw new NotImplementedException("OrderedDictionary.Add");
    public void Clear() => throw new NotImplementedException("OrderedDictionary.Clear");
    public OrderedDictionary AsReadOnly() => throw new NotImplementedException("OrderedDictionary.AsReadOnly");
    public bool Contains(object key) => throw new NotImplementedException("OrderedDictionary.Contains");
    public void CopyTo(Array array, int index) => throw new NotImplementedException("OrderedDictionary.CopyTo");
    public void Insert(int index, object key, object value) => throw new NotImplementedException("OrderedDictionary.Insert");
    public void RemoveAt(int index) => throw new NotImplementedException("OrderedDictionary.RemoveAt");
    public void Remove(object key) => throw new NotImplementedException("OrderedDictionary.Remove");
    public virtual IDictionaryEnumerator GetEnumerator() => throw new NotImplementedException("OrderedDictionary.GetEnumerator");
    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("OrderedDictionary.GetObjectData");
    protected virtual void OnDeserialization(object sender) => throw new NotImplementedException("OrderedDictionary.OnDeserialization");
    bool IDictionary.IsFixedSize { get => throw new NotImplementedException(); }
    object ICollection.SyncRoot { get => throw new NotImplementedException(); }
    bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    void IDeserializationCallback.OnDeserialization(object sender) => throw new NotImplementedException();
}
