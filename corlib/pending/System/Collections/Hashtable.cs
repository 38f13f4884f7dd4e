using System;
using System.Runtime.Serialization;

namespace System.Collections;

/// <summary>Hashtable; not done yet.</summary>
public class Hashtable : IDictionary, ICollection, IEnumerable, ISerializable, IDeserializationCallback, ICloneable
{
    public Hashtable() { throw new NotImplementedException("Hashtable"); }
    public Hashtable(int capacity) { throw new NotImplementedException("Hashtable"); }
    public Hashtable(int capacity, float loadFactor) { throw new NotImplementedException("Hashtable"); }
    public Hashtable(int capacity, float loadFactor, IEqualityComparer equalityComparer) { throw new NotImplementedException("Hashtable"); }
    public Hashtable(IHashCodeProvider hcp, IComparer comparer) { throw new NotImplementedException("Hashtable"); }
    public Hashtable(IEqualityComparer equalityComparer) { throw new NotImplementedException("Hashtable"); }
    public Hashtable(int capacity, IHashCodeProvider hcp, IComparer comparer) { throw new NotImplementedException("Hashtable"); }
    public Hashtable(int capacity, IEqualityComparer equalityComparer) { throw new NotImplementedException("Hashtable"); }
    public Hashtable(IDictionary d) { throw new NotImplementedException("Hashtable"); }
    public Hashtable(IDictionary d, float loadFactor) { throw new NotImplementedException("Hashtable"); }
    public Hashtable(IDictionary d, IHashCodeProvider hcp, IComparer comparer) { throw new NotImplementedException("Hashtable"); }
    public Hashtable(IDictionary d, IEqualityComparer equalityComparer) { throw new NotImplementedException("Hashtable"); }
    public Hashtable(int capacity, float loadFactor, IHashCodeProvider hcp, IComparer comparer) { throw new NotImplementedException("Hashtable"); }
    public Hashtable(IDictionary d, float loadFactor, IHashCodeProvider hcp, IComparer comparer) { throw new NotImplementedException("Hashtable"); }
    public Hashtable(IDictionary d, float loadFactor, IEqualityComparer equalityComparer) { throw new NotImplementedException("Hashtable"); }
    protected Hashtable(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("Hashtable"); }
    protected IHashCodeProvider hcp { get => throw new NotImplementedException("Hashtable.hcp"); set => throw new NotImplementedException("Hashtable.hcp"); }
    protected IComparer comparer { get => throw new NotImplementedException("Hashtable.comparer"); set => throw new NotImplementedException("Hashtable.comparer"); }
    protected IEqualityComparer EqualityComparer { get => throw new NotImplementedException("Hashtable.EqualityComparer"); }
    public virtual object this[object key] { get => throw new NotImplementedException("Hashtable.Item"); set => throw new NotImplementedException("Hashtable.Item"); }
    public virtual bool IsReadOnly { get => throw new NotImplementedException("Hashtable.IsReadOnly"); }
    public virtual bool IsFixedSize { get => throw new NotImplementedException("Hashtable.IsFixedSize"); }
    public virtual bool IsSynchronized { get => throw new NotImplementedException("Hashtable.IsSynchronized"); }
    public virtual ICollection Keys { get => throw new NotImplementedException("Hashtable.Keys"); }
    public virtual ICollection Values { get => throw new NotImplementedException("Hashtable.Values"); }
    public virtual object SyncRoot { get => throw new NotImplementedException("Hashtable.SyncRoot"); }
    public virtual int Count { get => throw new NotImplementedException("Hashtable.Count"); }
    public virtual void Add(object key, object value) => throw new NotImplementedException("Hashtable.Add");
    public virtual void Clear() => throw new NotImplementedException("Hashtable.Clear");
    public virtual object Clone() => throw new NotImplementedException("Hashtable.Clone");
    public virtual bool Contains(object key) => throw new NotImplementedException("Hashtable.Contains");
    public virtual bool ContainsKey(object key) => throw new NotImplementedException("Hashtable.ContainsKey");
    public virtual bool ContainsValue(object value) => throw new NotImplementedException("Hashtable.ContainsValue");
    public virtual void CopyTo(Array array, int arrayIndex) => throw new NotImplementedException("Hashtable.CopyTo");
    public virtual IDictionaryEnumerator GetEnumerator() => throw new NotImplementedException("Hashtable.GetEnumerator");
    protected virtual int GetHash(object key) => throw new NotImplementedException("Hashtable.GetHash");
    protected virtual bool KeyEquals(object item, object key) => throw new NotImplementedException("Hashtable.KeyEquals");
    public virtual void Remove(object key) => throw new NotImplementedException("Hashtable.Remove");
    public static Hashtable Synchronized(Hashtable table) => throw new NotImplementedException("Hashtable.Synchronized");
    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("Hashtable.GetObjectData");
    public virtual void OnDeserialization(object sender) => throw new NotImplementedException("Hashtable.OnDeserialization");
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
}
