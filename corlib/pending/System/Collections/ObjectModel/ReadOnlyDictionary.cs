using System;
using System.Collections;
using System.Collections.Generic;

namespace System.Collections.ObjectModel;

/// <summary>Read only dictionary; not done yet.</summary>
public class ReadOnlyDictionary<TKey, TValue> : IDictionary<TKey, TValue>, ICollection<KeyValuePair<TKey, TValue>>, IEnumerable<KeyValuePair<TKey, TValue>>, IEnumerable, IDictionary, ICollection, IReadOnlyDictionary<TKey, TValue>, IReadOnlyCollection<KeyValuePair<TKey, TValue>>
{
    public ReadOnlyDictionary(IDictionary<TKey, TValue> dictionary) { throw new NotImplementedException("ReadOnlyDictionary"); }
    public static ReadOnlyDictionary<TKey, TValue> Empty { get => throw new NotImplementedException("ReadOnlyDictionary.Empty"); }
    protected IDictionary<TKey, TValue> Dictionary { get => throw new NotImplementedException("ReadOnlyDictionary.Dictionary"); }
    public ReadOnlyDictionary<TKey, TValue>.KeyCollection Keys { get => throw new NotImplementedException("ReadOnlyDictionary.Keys"); }
    public ReadOnlyDictionary<TKey, TValue>.ValueCollection Values { get => throw new NotImplementedException("ReadOnlyDictionary.Values"); }
    public TValue this[TKey key] { get => throw new NotImplementedException("ReadOnlyDictionary.Item"); }
    public int Count { get => throw new NotImplementedException("ReadOnlyDictionary.Count"); }
    public bool ContainsKey(TKey key) => throw new NotImplementedException("ReadOnlyDictionary.ContainsKey");
    public bool TryGetValue(TKey key, out TValue value) => throw new NotImplementedException("ReadOnlyDictionary.TryGetValue");
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => throw new NotImplementedException("ReadOnlyDictionary.GetEnumerator");
    ICollection<TKey> IDictionary<TKey, TValue>.Keys { get => throw new NotImplementedException(); }
    ICollection<TValue> IDictionary<TKey, TValue>.Values { get => throw new NotImplementedException(); }
    void IDictionary<TKey, TValue>.Add(TKey key, TValue value) => throw new NotImplementedException();
    bool IDictionary<TKey, TValue>.Remove(TKey key) => throw new NotImplementedException();
    TValue IDictionary<TKey, TValue>.this[TKey key] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) => throw new NotImplementedException();
    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => throw new NotImplementedException();
    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly { get => throw new NotImplementedException(); }
    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => throw new NotImplementedException();
    void ICollection<KeyValuePair<TKey, TValue>>.Clear() => throw new NotImplementedException();
    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) => throw new NotImplementedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    void IDictionary.Add(object key, object value) => throw new NotImplementedException();
    void IDictionary.Clear() => throw new NotImplementedException();
    bool IDictionary.Contains(object key) => throw new NotImplementedException();
    IDictionaryEnumerator IDictionary.GetEnumerator() => throw new NotImplementedException();
    bool IDictionary.IsFixedSize { get => throw new NotImplementedException(); }
    bool IDictionary.IsReadOnly { get => throw new NotImplementedException(); }
    ICollection IDictionary.Keys { get => throw new NotImplementedException(); }
    void IDictionary.Remove(object key) => throw new NotImplementedException();
    ICollection IDictionary.Values { get => throw new NotImplementedException(); }
    object IDictionary.this[object key] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
    void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
    bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
    object ICollection.SyncRoot { get => throw new NotImplementedException(); }
    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys { get => throw new NotImplementedException(); }
    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values { get => throw new NotImplementedException(); }
    /// <summary>Key collection; not done yet.</summary>
    public sealed class KeyCollection : ICollection<TKey>, IEnumerable<TKey>, IEnumerable, ICollection, IReadOnlyCollection<TKey>
    {
        internal KeyCollection() { }
        public int Count { get => throw new NotImplementedException("KeyCollection.Count"); }
        public bool Contains(TKey item) => throw new NotImplementedException("KeyCollection.Contains");
        public void CopyTo(TKey[] array, int arrayIndex) => throw new NotImplementedException("KeyCollection.CopyTo");
        public IEnumerator<TKey> GetEnumerator() => throw new NotImplementedException("KeyCollection.GetEnumerator");
        void ICollection<TKey>.Add(TKey item) => throw new NotImplementedException();
        void ICollection<TKey>.Clear() => throw new NotImplementedException();
        bool ICollection<TKey>.IsReadOnly { get => throw new NotImplementedException(); }
        bool ICollection<TKey>.Remove(TKey item) => throw new NotImplementedException();
        IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
        void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
        bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
        object ICollection.SyncRoot { get => throw new NotImplementedException(); }
    }
    /// <summary>Value collection; not done yet.</summary>
    public sealed class ValueCollection : ICollection<TValue>, IEnumerable<TValue>, IEnumerable, ICollection, IReadOnlyCollection<TValue>
    {
        internal ValueCollection() { }
        public int Count { get => throw new NotImplementedException("ValueCollection.Count"); }
        public void CopyTo(TValue[] array, int arrayIndex) => throw new NotImplementedException("ValueCollection.CopyTo");
        public IEnumerator<TValue> GetEnumerator() => throw new NotImplementedException("ValueCollection.GetEnumerator");
        void ICollection<TValue>.Add(TValue item) => throw new NotImplementedException();
        void ICollection<TValue>.Clear() => throw new NotImplementedException();
        bool ICollection<TValue>.Contains(TValue item) => throw new NotImplementedException();
        bool ICollection<TValue>.IsReadOnly { get => throw new NotImplementedException(); }
        bool ICollection<TValue>.Remove(TValue item) => throw new NotImplementedException();
        IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
        void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
        bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
        object ICollection.SyncRoot { get => throw new NotImplementedException(); }
    }
}
