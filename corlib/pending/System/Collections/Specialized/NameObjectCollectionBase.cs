using System;
using System.Collections;
using System.Runtime.Serialization;

namespace System.Collections.Specialized;

/// <summary>Name object collection base; not done yet.</summary>
public abstract class NameObjectCollectionBase : ICollection, IEnumerable, ISerializable, IDeserializationCallback
{
    protected NameObjectCollectionBase() { }
    protected NameObjectCollectionBase(IEqualityComparer equalityComparer) { throw new NotImplementedException("NameObjectCollectionBase"); }
    protected NameObjectCollectionBase(int capacity, IEqualityComparer equalityComparer) { throw new NotImplementedException("NameObjectCollectionBase"); }
    protected NameObjectCollectionBase(IHashCodeProvider hashProvider, IComparer comparer) { throw new NotImplementedException("NameObjectCollectionBase"); }
    protected NameObjectCollectionBase(int capacity, IHashCodeProvider hashProvider, IComparer comparer) { throw new NotImplementedException("NameObjectCollectionBase"); }
    protected NameObjectCollectionBase(int capacity) { throw new NotImplementedException("NameObjectCollectionBase"); }
    protected NameObjectCollectionBase(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("NameObjectCollectionBase"); }
    protected bool IsReadOnly { get => throw new NotImplementedException("NameObjectCollectionBase.IsReadOnly"); set => throw new NotImplementedException("NameObjectCollectionBase.IsReadOnly"); }
    public virtual int Count { get => throw new NotImplementedException("NameObjectCollectionBase.Count"); }
    public virtual NameObjectCollectionBase.KeysCollection Keys { get => throw new NotImplementedException("NameObjectCollectionBase.Keys"); }
    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("NameObjectCollectionBase.GetObjectData");
    public virtual void OnDeserialization(object sender) => throw new NotImplementedException("NameObjectCollectionBase.OnDeserialization");
    protected bool BaseHasKeys() => throw new NotImplementedException("NameObjectCollectionBase.BaseHasKeys");
    protected void BaseAdd(string name, object value) => throw new NotImplementedException("NameObjectCollectionBase.BaseAdd");
    protected void BaseRemove(string name) => throw new NotImplementedException("NameObjectCollectionBase.BaseRemove");
    protected void BaseRemoveAt(int index) => throw new NotImplementedException("NameObjectCollectionBase.BaseRemoveAt");
    protected void BaseClear() => throw new NotImplementedException("NameObjectCollectionBase.BaseClear");
    protected object BaseGet(string name) => throw new NotImplementedException("NameObjectCollectionBase.BaseGet");
    protected void BaseSet(string name, object value) => throw new NotImplementedException("NameObjectCollectionBase.BaseSet");
    protected object BaseGet(int index) => throw new NotImplementedException("NameObjectCollectionBase.BaseGet");
    protected string BaseGetKey(int index) => throw new NotImplementedException("NameObjectCollectionBase.BaseGetKey");
    protected void BaseSet(int index, object value) => throw new NotImplementedException("NameObjectCollectionBase.BaseSet");
    public virtual IEnumerator GetEnumerator() => throw new NotImplementedException("NameObjectCollectionBase.GetEnumerator");
    protected string[] BaseGetAllKeys() => throw new NotImplementedException("NameObjectCollectionBase.BaseGetAllKeys");
    protected object[] BaseGetAllValues() => throw new NotImplementedException("NameObjectCollectionBase.BaseGetAllValues");
    protected object[] BaseGetAllValues(Type type) => throw new NotImplementedException("NameObjectCollectionBase.BaseGetAllValues");
    void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
    object ICollection.SyncRoot { get => throw new NotImplementedException(); }
    bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
    /// <summary>Keys collection; not done yet.</summary>
    public class KeysCollection : ICollection, IEnumerable
    {
        internal KeysCollection() { }
        public string this[int index] { get => throw new NotImplementedException("KeysCollection.Item"); }
        public int Count { get => throw new NotImplementedException("KeysCollection.Count"); }
        public virtual string Get(int index) => throw new NotImplementedException("KeysCollection.Get");
        public IEnumerator GetEnumerator() => throw new NotImplementedException("KeysCollection.GetEnumerator");
        void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
        object ICollection.SyncRoot { get => throw new NotImplementedException(); }
        bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
    }
}
