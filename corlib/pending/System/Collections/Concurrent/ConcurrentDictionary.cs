using System;
using System.Collections;
using System.Collections.Generic;

namespace System.Collections.Concurrent;

/// <summary>Concurrent dictionary; not done yet.</summary>
public class ConcurrentDictionary<TKey, TValue> : IDictionary<TKey, TValue>, ICollection<KeyValuePair<TKey, TValue>>, IEnumerable<KeyValuePair<TKey, TValue>>, IEnumerable, IDictionary, ICollection, IReadOnlyDictionary<TKey, TValue>, IReadOnlyCollection<KeyValuePair<TKey, TValue>>
{
    public ConcurrentDictionary() { throw new NotImplementedException("ConcurrentDictionary"); }
    public ConcurrentDictionary(int concurrencyLevel, int capacity) { throw new NotImplementedException("ConcurrentDictionary"); }
    public ConcurrentDictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection) { throw new NotImplementedException("ConcurrentDictionary"); }
    public ConcurrentDictionary(IEqualityComparer<TKey> comparer) { throw new NotImplementedException("ConcurrentDictionary"); }
    public ConcurrentDictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey> comparer) { throw new NotImplementedException("ConcurrentDictionary"); }
    public ConcurrentDictionary(int concurrencyLevel, IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey> comparer) { throw new NotImplementedException("ConcurrentDictionary"); }
    public ConcurrentDictionary(int concurrencyLevel, int capacity, IEqualityComparer<TKey> comparer) { throw new NotImplementedException("ConcurrentDictionary"); }
    public TValue this[TKey key] { get => throw new NotImplementedException("ConcurrentDictionary.Item"); set => throw new NotImplementedException("ConcurrentDictionary.Item"); }
    public IEqualityComparer<TKey> Comparer { get => throw new NotImplementedException("ConcurrentDictionary.Comparer"); }
    public int Count { get => throw new NotImplementedException("ConcurrentDictionary.Count"); }
    public bool IsEmpty { get => throw new NotImplementedException("ConcurrentDictionary.IsEmpty"); }
    public ICollection<TKey> Keys { get => throw new NotImplementedException("ConcurrentDictionary.Keys"); }
    public ICollection<TValue> Values { get => throw new NotImplementedException("ConcurrentDictionary.Values"); }
    public ConcurrentDictionary<TKey, TValue>.AlternateLookup<TAlternateKey> GetAlternateLookup<TAlternateKey>()
        where TAlternateKey : allows ref struct => throw new NotImplementedException("ConcurrentDictionary.GetAlternateLookup");
    public bool TryGetAlternateLookup<TAlternateKey>(out ConcurrentDictionary<TKey, TValue>.AlternateLookup<TAlternateKey> lookup)
        where TAlternateKey : allows ref struct => throw new NotImplementedException("ConcurrentDictionary.TryGetAlternateLookup");
    public bool TryAdd(TKey key, TValue value) => throw new NotImplementedException("ConcurrentDictionary.TryAdd");
    public bool ContainsKey(TKey key) => throw new NotImplementedException("ConcurrentDictionary.ContainsKey");
    public bool TryRemove(TKey key, out TValue value) => throw new NotImplementedException("ConcurrentDictionary.TryRemove");
    public bool TryRemove(KeyValuePair<TKey, TValue> item) => throw new NotImplementedException("ConcurrentDictionary.TryRemove");
    public bool TryGetValue(TKey key, out TValue value) => throw new NotImplementedException("ConcurrentDictionary.TryGetValue");
    public bool TryUpdate(TKey key, TValue newValue, TValue comparisonValue) => throw new NotImplementedException("ConcurrentDictionary.TryUpdate");
    public void Clear() => throw new NotImplementedException("ConcurrentDictionary.Clear");
    public KeyValuePair<TKey, TValue>[] ToArray() => throw new NotImplementedException("ConcurrentDictionary.ToArray");
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => throw new NotImplementedException("ConcurrentDictionary.GetEnumerator");
    public TValue GetOrAdd(TKey key, Func<TKey, TValue> valueFactory) => throw new NotImplementedException("ConcurrentDictionary.GetOrAdd");
    public TValue GetOrAdd<TArg>(TKey key, Func<TKey, TArg, TValue> valueFactory, TArg factoryArgument)
        where TArg : allows ref struct => throw new NotImplementedException("ConcurrentDictionary.GetOrAdd");
    public TValue GetOrAdd(TKey key, TValue value) => throw new NotImplementedException("ConcurrentDictionary.GetOrAdd");
    public TValue AddOrUpdate<TArg>(TKey key, Func<TKey, TArg, TValue> addValueFactory, Func<TKey, TValue, TArg, TValue> updateValueFactory, TArg factoryArgument)
        where TArg : allows ref struct => throw new NotImplementedException("ConcurrentDictionary.AddOrUpdate");
    public TValue AddOrUpdate(TKey key, Func<TKey, TValue> addValueFactory, Func<TKey, TValue, TValue> updateValueFactory) => throw new NotImplementedException("ConcurrentDictionary.AddOrUpdate");
    public TValue AddOrUpdate(TKey key, TValue addValue, Func<TKey, TValue, TValue> updateValueFactory) => throw new NotImplementedException("ConcurrentDictionary.AddOrUpdate");
    void IDictionary<TKey, TValue>.Add(TKey key, TValue value) => throw new NotImplementedException();
    bool IDictionary<TKey, TValue>.Remove(TKey key) => throw new NotImplementedException();
    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => throw new NotImplementedException();
    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => throw new NotImplementedException();
    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) => throw new NotImplementedException();
    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly { get => throw new NotImplementedException(); }
    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) => throw new NotImplementedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    void IDictionary.Add(object key, object value) => throw new NotImplementedException();
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
    /// <summary>Alternate lookup; not done yet.</summary>
    public struct AlternateLookup<TAlternateKey>
        where TAlternateKey : allows ref struct
    {
        public ConcurrentDictionary<TKey, TValue> Dictionary { get => throw new NotImplementedException("AlternateLookup.Dictionary"); }
        public TValue this[TAlternateKey key] { get => throw new NotImplementedException("AlternateLookup.Item"); set => throw new NotImplementedException("AlternateLookup.Item"); }
        public bool ContainsKey(TAlternateKey key) => throw new NotImplementedException("AlternateLookup.ContainsKey");
        public bool TryAdd(TAlternateKey key, TValue value) => throw new NotImplementedException("AlternateLookup.TryAdd");
        public bool TryGetValue(TAlternateKey key, out TValue value) => throw new NotImplementedException("AlternateLookup.TryGetValue");
        public bool TryGetValue(TAlternateKey key, out TKey actualKey, out TValue value) => throw new NotImplementedException("AlternateLookup.TryGetValue");
        public bool TryRemove(TAlternateKey key, out TValue value) => throw new NotImplementedException("AlternateLookup.TryRemove");
        public bool TryRemove(TAlternateKey key, out TKey actualKey, out TValue value) => throw new NotImplementedException("AlternateLookup.TryRemove");
    }
}
