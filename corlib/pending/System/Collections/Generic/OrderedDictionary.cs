using System;
using System.Collections;

namespace System.Collections.Generic;

/// <summary>Ordered dictionary; not done yet.</summary>
public class OrderedDictionary<TKey, TValue> : IDictionary<TKey, TValue>, ICollection<KeyValuePair<TKey, TValue>>, IEnumerable<KeyValuePair<TKey, TValue>>, IEnumerable, IReadOnlyDictionary<TKey, TValue>, IReadOnlyCollection<KeyValuePair<TKey, TValue>>, IDictionary, ICollection, IList<KeyValuePair<TKey, TValue>>, IReadOnlyList<KeyValuePair<TKey, TValue>>, IList
{
    public OrderedDictionary() { throw new NotImplementedException("OrderedDictionary"); }
    public OrderedDictionary(int capacity) { throw new NotImplementedException("OrderedDictionary"); }
    public OrderedDictionary(IEqualityComparer<TKey> comparer) { throw new NotImplementedException("OrderedDictionary"); }
    public OrderedDictionary(int capacity, IEqualityComparer<TKey> comparer) { throw new NotImplementedException("OrderedDictionary"); }
    public OrderedDictionary(IDictionary<TKey, TValue> dictionary) { throw new NotImplementedException("OrderedDictionary"); }
    public OrderedDictionary(IDictionary<TKey, TValue> dictionary, IEqualityComparer<TKey> comparer) { throw new NotImplementedException("OrderedDictionary"); }
    public OrderedDictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection) { throw new NotImplementedException("OrderedDictionary"); }
    public OrderedDictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey> comparer) { throw new NotImplementedException("OrderedDictionary"); }
    public int Capacity { get => throw new NotImplementedException("OrderedDictionary.Capacity"); }
    public IEqualityComparer<TKey> Comparer { get => throw new NotImplementedException("OrderedDictionary.Comparer"); }
    public int Count { get => throw new NotImplementedException("OrderedDictionary.Count"); }
    public OrderedDictionary<TKey, TValue>.KeyCollection Keys { get => throw new NotImplementedException("OrderedDictionary.Keys"); }
    public OrderedDictionary<TKey, TValue>.ValueCollection Values { get => throw new NotImplementedException("OrderedDictionary.Values"); }
    public TValue this[TKey key] { get => throw new NotImplementedException("OrderedDictionary.Item"); set => throw new NotImplementedException("OrderedDictionary.Item"); }
    public void Add(TKey key, TValue value) => throw new NotImplementedException("OrderedDictionary.Add");
    public bool TryAdd(TKey key, TValue value) => throw new NotImplementedException("OrderedDictionary.TryAdd");
    public bool TryAdd(TKey key, TValue value, out int index) => throw new NotImplementedException("OrderedDictionary.TryAdd");
    public void Clear() => throw new NotImplementedException("OrderedDictionary.Clear");
    public bool ContainsKey(TKey key) => throw new NotImplementedException("OrderedDictionary.ContainsKey");
    public bool ContainsValue(TValue value) => throw new NotImplementedException("OrderedDictionary.ContainsValue");
    public KeyValuePair<TKey, TValue> GetAt(int index) => throw new NotImplementedException("OrderedDictionary.GetAt");
    public int IndexOf(TKey key) => throw new NotImplementedException("OrderedDictionary.IndexOf");
    public void Insert(int index, TKey key, TValue value) => throw new NotImplementedException("OrderedDictionary.Insert");
    public bool Remove(TKey key) => throw new NotImplementedException("OrderedDictionary.Remove");
    public bool Remove(TKey key, out TValue value) => throw new NotImplementedException("OrderedDictionary.Remove");
    public void RemoveAt(int index) => throw new NotImplementedException("OrderedDictionary.RemoveAt");
    public void SetAt(int index, TValue value) => throw new NotImplementedException("OrderedDictionary.SetAt");
    public void SetAt(int index, TKey key, TValue value) => throw new NotImplementedException("OrderedDictionary.SetAt");
    public int EnsureCapacity(int capacity) => throw new NotImplementedException("OrderedDictionary.EnsureCapacity");
    public void TrimExcess() => throw new NotImplementedException("OrderedDictionary.TrimExcess");
    public void TrimExcess(int capacity) => throw new NotImplementedException("OrderedDictionary.TrimExcess");
    public bool TryGetValue(TKey key, out TValue value) => throw new NotImplementedException("OrderedDictionary.TryGetValue");
    public bool TryGetValue(TKey key, out TValue value, out int index) => throw new NotImplementedException("OrderedDictionary.TryGetValue");
    public OrderedDictionary<TKey, TValue>.Enumerator GetEnumerator() => throw new NotImplementedException("OrderedDictionary.GetEnumerator");
    ICollection<TKey> IDictionary<TKey, TValue>.Keys { get => throw new NotImplementedException(); }
    ICollection<TValue> IDictionary<TKey, TValue>.Values { get => throw new NotImplementedException(); }
    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly { get => throw new NotImplementedException(); }
    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => throw new NotImplementedException();
    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) => throw new NotImplementedException();
    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => throw new NotImplementedException();
    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) => throw new NotImplementedException();
    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => throw new NotImplementedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys { get => throw new NotImplementedException(); }
    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values { get => throw new NotImplementedException(); }
    bool IDictionary.IsReadOnly { get => throw new NotImplementedException(); }
    bool IDictionary.IsFixedSize { get => throw new NotImplementedException(); }
    ICollection IDictionary.Keys { get => throw new NotImplementedException(); }
    ICollection IDictionary.Values { get => throw new NotImplementedException(); }
    object IDictionary.this[object key] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
    IDictionaryEnumerator IDictionary.GetEnumerator() => throw new NotImplementedException();
    void IDictionary.Add(object key, object value) => throw new NotImplementedException();
    bool IDictionary.Contains(object key) => throw new NotImplementedException();
    void IDictionary.Remove(object key) => throw new NotImplementedException();
    bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
    object ICollection.SyncRoot { get => throw new NotImplementedException(); }
    void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
    KeyValuePair<TKey, TValue> IList<KeyValuePair<TKey, TValue>>.this[int index] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
    int IList<KeyValuePair<TKey, TValue>>.IndexOf(KeyValuePair<TKey, TValue> item) => throw new NotImplementedException();
    void IList<KeyValuePair<TKey, TValue>>.Insert(int index, KeyValuePair<TKey, TValue> item) => throw new NotImplementedException();
    KeyValuePair<TKey, TValue> IReadOnlyList<KeyValuePair<TKey, TValue>>.this[int index] { get => throw new NotImplementedException(); }
    bool IList.IsReadOnly { get => throw new NotImplementedException(); }
    bool IList.IsFixedSize { get => throw new NotImplementedException(); }
    object IList.this[int index] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
    int IList.Add(object value) => throw new NotImplementedException();
    bool IList.Contains(object value) => throw new NotImplementedException();
    int IList.IndexOf(object value) => throw new NotImplementedException();
    void IList.Insert(int index, object value) => throw new NotImplementedException();
    void IList.Remove(object value) => throw new NotImplementedException();
    /// <summary>Enumerator; not done yet.</summary>
    public struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>>, IDisposable, IEnumerator, IDictionaryEnumerator
    {
        public KeyValuePair<TKey, TValue> Current { get => throw new NotImplementedException("Enumerator.Current"); }
        public bool MoveNext() => throw new NotImplementedException("Enumerator.MoveNext");
        void IDisposable.Dispose() => throw new NotImplementedException();
        object IEnumerator.Current { get => throw new NotImplementedException(); }
        void IEnumerator.Reset() => throw new NotImplementedException();
        DictionaryEntry IDictionaryEnumerator.Entry { get => throw new NotImplementedException(); }
        object IDictionaryEnumerator.Key { get => throw new NotImplementedException(); }
        object IDictionaryEnumerator.Value { get => throw new NotImplementedException(); }
    }
    /// <summary>Key collection; not done yet.</summary>
    public sealed class KeyCollection : IList<TKey>, ICollection<TKey>, IEnumerable<TKey>, IEnumerable, IReadOnlyList<TKey>, IReadOnlyCollection<TKey>, IList, ICollection
    {
        internal KeyCollection() { }
        public int Count { get => throw new NotImplementedException("KeyCollection.Count"); }
        public bool Contains(TKey key) => throw new NotImplementedException("KeyCollection.Contains");
        public void CopyTo(TKey[] array, int arrayIndex) => throw new NotImplementedException("KeyCollection.CopyTo");
        public OrderedDictionary<TKey, TValue>.KeyCollection.Enumerator GetEnumerator() => throw new NotImplementedException("KeyCollection.GetEnumerator");
        TKey IList<TKey>.this[int index] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
        int IList<TKey>.IndexOf(TKey item) => throw new NotImplementedException();
        void IList<TKey>.Insert(int index, TKey item) => throw new NotImplementedException();
        void IList<TKey>.RemoveAt(int index) => throw new NotImplementedException();
        bool ICollection<TKey>.IsReadOnly { get => throw new NotImplementedException(); }
        void ICollection<TKey>.Add(TKey item) => throw new NotImplementedException();
        void ICollection<TKey>.Clear() => throw new NotImplementedException();
        bool ICollection<TKey>.Remove(TKey item) => throw new NotImplementedException();
        IEnumerator<TKey> IEnumerable<TKey>.GetEnumerator() => throw new NotImplementedException();
        IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
        TKey IReadOnlyList<TKey>.this[int index] { get => throw new NotImplementedException(); }
        bool IList.IsReadOnly { get => throw new NotImplementedException(); }
        bool IList.IsFixedSize { get => throw new NotImplementedException(); }
        bool IList.Contains(object value) => throw new NotImplementedException();
        object IList.this[int index] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
        int IList.Add(object value) => throw new NotImplementedException();
        void IList.Clear() => throw new NotImplementedException();
        int IList.IndexOf(object value) => throw new NotImplementedException();
        void IList.Insert(int index, object value) => throw new NotImplementedException();
        void IList.Remove(object value) => throw new NotImplementedException();
        void IList.RemoveAt(int index) => throw new NotImplementedException();
        bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
        object ICollection.SyncRoot { get => throw new NotImplementedException(); }
        void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
        /// <summary>Enumerator; not done yet.</summary>
        public struct Enumerator : IEnumerator<TKey>, IDisposable, IEnumerator
        {
            public TKey Current { get => throw new NotImplementedException("Enumerator.Current"); }
            public bool MoveNext() => throw new NotImplementedException("Enumerator.MoveNext");
            void IDisposable.Dispose() => throw new NotImplementedException();
            object IEnumerator.Current { get => throw new NotImplementedException(); }
            void IEnumerator.Reset() => throw new NotImplementedException();
        }
    }
    /// <summary>Value collection; not done yet.</summary>
    public sealed class ValueCollection : IList<TValue>, ICollection<TValue>, IEnumerable<TValue>, IEnumerable, IReadOnlyList<TValue>, IReadOnlyCollection<TValue>, IList, ICollection
    {
        internal ValueCollection() { }
        public int Count { get => throw new NotImplementedException("ValueCollection.Count"); }
        public void CopyTo(TValue[] array, int arrayIndex) => throw new NotImplementedException("ValueCollection.CopyTo");
        public OrderedDictionary<TKey, TValue>.ValueCollection.Enumerator GetEnumerator() => throw new NotImplementedException("ValueCollection.GetEnumerator");
        TValue IList<TValue>.this[int index] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
        int IList<TValue>.IndexOf(TValue item) => throw new NotImplementedException();
        void IList<TValue>.Insert(int index, TValue item) => throw new NotImplementedException();
        void IList<TValue>.RemoveAt(int index) => throw new NotImplementedException();
        bool ICollection<TValue>.IsReadOnly { get => throw new NotImplementedException(); }
        bool ICollection<TValue>.Contains(TValue item) => throw new NotImplementedException();
        void ICollection<TValue>.Add(TValue item) => throw new NotImplementedException();
        void ICollection<TValue>.Clear() => throw new NotImplementedException();
        bool ICollection<TValue>.Remove(TValue item) => throw new NotImplementedException();
        IEnumerator<TValue> IEnumerable<TValue>.GetEnumerator() => throw new NotImplementedException();
        IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
        TValue IReadOnlyList<TValue>.this[int index] { get => throw new NotImplementedException(); }
        bool IList.IsReadOnly { get => throw new NotImplementedException(); }
        bool IList.IsFixedSize { get => throw new NotImplementedException(); }
        object IList.this[int index] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
        int IList.Add(object value) => throw new NotImplementedException();
        void IList.Clear() => throw new NotImplementedException();
        bool IList.Contains(object value) => throw new NotImplementedException();
        int IList.IndexOf(object value) => throw new NotImplementedException();
        void IList.Insert(int index, object value) => throw new NotImplementedException();
        void IList.Remove(object value) => throw new NotImplementedException();
        void IList.RemoveAt(int index) => throw new NotImplementedException();
        bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
        object ICollection.SyncRoot { get => throw new NotImplementedException(); }
        void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
        /// <summary>Enumerator; not done yet.</summary>
        public struct Enumerator : IEnumerator<TValue>, IDisposable, IEnumerator
        {
            public TValue Current { get => throw new NotImplementedException("Enumerator.Current"); }
            public bool MoveNext() => throw new NotImplementedException("Enumerator.MoveNext");
            void IDisposable.Dispose() => throw new NotImplementedException();
            object IEnumerator.Current { get => throw new NotImplementedException(); }
            void IEnumerator.Reset() => throw new NotImplementedException();
        }
    }
}
