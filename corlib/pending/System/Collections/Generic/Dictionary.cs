using System;
using System.Collections;
using System.Runtime.Serialization;

namespace System.Collections.Generic;

/// <summary>Dictionary; not done yet.</summary>
public class Dictionary<TKey, TValue> : IDictionary<TKey, TValue>, ICollection<KeyValuePair<TKey, TValue>>, IEnumerable<KeyValuePair<TKey, TValue>>, IEnumerable, IDictionary, ICollection, IReadOnlyDictionary<TKey, TValue>, IReadOnlyCollection<KeyValuePair<TKey, TValue>>, ISerializable, IDeserializationCallback
{
    public Dictionary() { throw new NotImplementedException("Dictionary"); }
    public Dictionary(int capacity) { throw new NotImplementedException("Dictionary"); }
    public Dictionary(IEqualityComparer<TKey> comparer) { throw new NotImplementedException("Dictionary"); }
    public Dictionary(int capacity, IEqualityComparer<TKey> comparer) { throw new NotImplementedException("Dictionary"); }
    public Dictionary(IDictionary<TKey, TValue> dictionary) { throw new NotImplementedException("Dictionary"); }
    public Dictionary(IDictionary<TKey, TValue> dictionary, IEqualityComparer<TKey> comparer) { throw new NotImplementedException("Dictionary"); }
    public Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection) { throw new NotImplementedException("Dictionary"); }
    public Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey> comparer) { throw new NotImplementedException("Dictionary"); }
    protected Dictionary(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("Dictionary"); }
    public IEqualityComparer<TKey> Comparer { get => throw new NotImplementedException("Dictionary.Comparer"); }
    public int Count { get => throw new NotImplementedException("Dictionary.Count"); }
    public int Capacity { get => throw new NotImplementedException("Dictionary.Capacity"); }
    public Dictionary<TKey, TValue>.KeyCollection Keys { get => throw new NotImplementedException("Dictionary.Keys"); }
    public Dictionary<TKey, TValue>.ValueCollection Values { get => throw new NotImplementedException("Dictionary.Values"); }
    public TValue this[TKey key] { get => throw new NotImplementedException("Dictionary.Item"); set => throw new NotImplementedException("Dictionary.Item"); }
    public void Add(TKey key, TValue value) => throw new NotImplementedException("Dictionary.Add");
    public void Clear() => throw new NotImplementedException("Dictionary.Clear");
    public bool ContainsKey(TKey key) => throw new NotImplementedException("Dictionary.ContainsKey");
    public bool ContainsValue(TValue value) => throw new NotImplementedException("Dictionary.ContainsValue");
    public Dictionary<TKey, TValue>.Enumerator GetEnumerator() => throw new NotImplementedException("Dictionary.GetEnumerator");
    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("Dictionary.GetObjectData");
    public Dictionary<TKey, TValue>.AlternateLookup<TAlternateKey> GetAlternateLookup<TAlternateKey>()
        where TAlternateKey : allows ref struct => throw new NotImplementedException("Dictionary.GetAlternateLookup");
    public bool TryGetAlternateLookup<TAlternateKey>(out Dictionary<TKey, TValue>.AlternateLookup<TAlternateKey> lookup)
        where TAlternateKey : allows ref struct => throw new NotImplementedException("Dictionary.TryGetAlternateLookup");
    public virtual void OnDeserialization(object sender) => throw new NotImplementedException("Dictionary.OnDeserialization");
    public bool Remove(TKey key) => throw new NotImplementedException("Dictionary.Remove");
    public bool Remove(TKey key, out TValue value) => throw new NotImplementedException("Dictionary.Remove");
    public bool TryGetValue(TKey key, out TValue value) => throw new NotImplementedException("Dictionary.TryGetValue");
    public bool TryAdd(TKey key, TValue value) => throw new NotImplementedException("Dictionary.TryAdd");
    public int EnsureCapacity(int capacity) => throw new NotImplementedException("Dictionary.EnsureCapacity");
    public void TrimExcess() => throw new NotImplementedException("Dictionary.TrimExcess");
    public void TrimExcess(int capacity) => throw new NotImplementedException("Dictionary.TrimExcess");
    ICollection<TKey> IDictionary<TKey, TValue>.Keys { get => throw new NotImplementedException(); }
    ICollection<TValue> IDictionary<TKey, TValue>.Values { get => throw new NotImplementedException(); }
    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => throw new NotImplementedException();
    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) => throw new NotImplementedException();
    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) => throw new NotImplementedException();
    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly { get => throw new NotImplementedException(); }
    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => throw new NotImplementedException();
    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => throw new NotImplementedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    bool IDictionary.IsFixedSize { get => throw new NotImplementedException(); }
    bool IDictionary.IsReadOnly { get => throw new NotImplementedException(); }
    ICollection IDictionary.Keys { get => throw new NotImplementedException(); }
    ICollection IDictionary.Values { get => throw new NotImplementedException(); }
    object IDictionary.this[object key] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
    void IDictionary.Add(object key, object value) => throw new NotImplementedException();
    bool IDictionary.Contains(object key) => throw new NotImplementedException();
    IDictionaryEnumerator IDictionary.GetEnumerator() => throw new NotImplementedException();
    void IDictionary.Remove(object key) => throw new NotImplementedException();
    void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
    bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
    object ICollection.SyncRoot { get => throw new NotImplementedException(); }
    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys { get => throw new NotImplementedException(); }
    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values { get => throw new NotImplementedException(); }
    /// <summary>Alternate lookup; not done yet.</summary>
    public struct AlternateLookup<TAlternateKey>
        where TAlternateKey : allows ref struct
    {
        public Dictionary<TKey, TValue> Dictionary { get => throw new NotImplementedException("AlternateLookup.Dictionary"); }
        public TValue this[TAlternateKey key] { get => throw new NotImplementedException("AlternateLookup.Item"); set => throw new NotImplementedException("AlternateLookup.Item"); }
        public bool TryGetValue(TAlternateKey key, out TValue value) => throw new NotImplementedException("AlternateLookup.TryGetValue");
        public bool TryGetValue(TAlternateKey key, out TKey actualKey, out TValue value) => throw new NotImplementedException("AlternateLookup.TryGetValue");
        public bool ContainsKey(TAlternateKey key) => throw new NotImplementedException("AlternateLookup.ContainsKey");
        public bool Remove(TAlternateKey key) => throw new NotImplementedException("AlternateLookup.Remove");
        public bool Remove(TAlternateKey key, out TKey actualKey, out TValue value) => throw new NotImplementedException("AlternateLookup.Remove");
        public bool TryAdd(TAlternateKey key, TValue value) => throw new NotImplementedException("AlternateLookup.TryAdd");
    }
    /// <summary>Enumerator; not done yet.</summary>
    public struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>>, IDisposable, IEnumerator, IDictionaryEnumerator
    {
        public KeyValuePair<TKey, TValue> Current { get => throw new NotImplementedException("Enumerator.Current"); }
        public bool MoveNext() => throw new NotImplementedException("Enumerator.MoveNext");
        public void Dispose() => throw new NotImplementedException("Enumerator.Dispose");
        object IEnumerator.Current { get => throw new NotImplementedException(); }
        void IEnumerator.Reset() => throw new NotImplementedException();
        DictionaryEntry IDictionaryEnumerator.Entry { get => throw new NotImplementedException(); }
        object IDictionaryEnumerator.Key { get => throw new NotImplementedException(); }
        object IDictionaryEnumerator.Value { get => throw new NotImplementedException(); }
    }
    /// <summary>Key collection; not done yet.</summary>
    public sealed class KeyCollection : ICollection<TKey>, IEnumerable<TKey>, IEnumerable, ICollection, IReadOnlyCollection<TKey>
    {
        public KeyCollection(Dictionary<TKey, TValue> dictionary) { throw new NotImplementedException("KeyCollection"); }
        public int Count { get => throw new NotImplementedException("KeyCollection.Count"); }
        public Dictionary<TKey, TValue>.KeyCollection.Enumerator GetEnumerator() => throw new NotImplementedException("KeyCollection.GetEnumerator");
        public void CopyTo(TKey[] array, int index) => throw new NotImplementedException("KeyCollection.CopyTo");
        public bool Contains(TKey item) => throw new NotImplementedException("KeyCollection.Contains");
        bool ICollection<TKey>.IsReadOnly { get => throw new NotImplementedException(); }
        void ICollection<TKey>.Add(TKey item) => throw new NotImplementedException();
        void ICollection<TKey>.Clear() => throw new NotImplementedException();
        bool ICollection<TKey>.Remove(TKey item) => throw new NotImplementedException();
        IEnumerator<TKey> IEnumerable<TKey>.GetEnumerator() => throw new NotImplementedException();
        IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
        void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
        bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
        object ICollection.SyncRoot { get => throw new NotImplementedException(); }
        /// <summary>Enumerator; not done yet.</summary>
        public struct Enumerator : IEnumerator<TKey>, IDisposable, IEnumerator
        {
            public TKey Current { get => throw new NotImplementedException("Enumerator.Current"); }
            public void Dispose() => throw new NotImplementedException("Enumerator.Dispose");
            public bool MoveNext() => throw new NotImplementedException("Enumerator.MoveNext");
            object IEnumerator.Current { get => throw new NotImplementedException(); }
            void IEnumerator.Reset() => throw new NotImplementedException();
        }
    }
    /// <summary>Value collection; not done yet.</summary>
    public sealed class ValueCollection : ICollection<TValue>, IEnumerable<TValue>, IEnumerable, ICollection, IReadOnlyCollection<TValue>
    {
        public ValueCollection(Dictionary<TKey, TValue> dictionary) { throw new NotImplementedException("ValueCollection"); }
        public int Count { get => throw new NotImplementedException("ValueCollection.Count"); }
        public Dictionary<TKey, TValue>.ValueCollection.Enumerator GetEnumerator() => throw new NotImplementedException("ValueCollection.GetEnumerator");
        public void CopyTo(TValue[] array, int index) => throw new NotImplementedException("ValueCollection.CopyTo");
        bool ICollection<TValue>.IsReadOnly { get => throw new NotImplementedException(); }
        void ICollection<TValue>.Add(TValue item) => throw new NotImplementedException();
        bool ICollection<TValue>.Remove(TValue item) => throw new NotImplementedException();
        void ICollection<TValue>.Clear() => throw new NotImplementedException();
        bool ICollection<TValue>.Contains(TValue item) => throw new NotImplementedException();
        IEnumerator<TValue> IEnumerable<TValue>.GetEnumerator() => throw new NotImplementedException();
        IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
        void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
        bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
        object ICollection.SyncRoot { get => throw new NotImplementedException(); }
        /// <summary>Enumerator; not done yet.</summary>
        public struct Enumerator : IEnumerator<TValue>, IDisposable, IEnumerator
        {
            public TValue Current { get => throw new NotImplementedException("Enumerator.Current"); }
            public void Dispose() => throw new NotImplementedException("Enumerator.Dispose");
            public bool MoveNext() => throw new NotImplementedException("Enumerator.MoveNext");
            object IEnumerator.Current { get => throw new NotImplementedException(); }
            void IEnumerator.Reset() => throw new NotImplementedException();
        }
    }
}
