using System;
using System.Collections;

namespace System.Collections.Generic;

/// <summary>Sorted dictionary; not done yet.</summary>
public class SortedDictionary<TKey, TValue> : IDictionary<TKey, TValue>, ICollection<KeyValuePair<TKey, TValue>>, IEnumerable<KeyValuePair<TKey, TValue>>, IEnumerable, IDictionary, ICollection, IReadOnlyDictionary<TKey, TValue>, IReadOnlyCollection<KeyValuePair<TKey, TValue>>
{
    public SortedDictionary() { throw new NotImplementedException("SortedDictionary"); }
    public SortedDictionary(IDictionary<TKey, TValue> dictionary) { throw new NotImplementedException("SortedDictionary"); }
    public SortedDictionary(IDictionary<TKey, TValue> dictionary, IComparer<TKey> comparer) { throw new NotImplementedException("SortedDictionary"); }
    public SortedDictionary(IComparer<TKey> comparer) { throw new NotImplementedException("SortedDictionary"); }
    public TValue this[TKey key] { get => throw new NotImplementedException("SortedDictionary.Item"); set => throw new NotImplementedException("SortedDictionary.Item"); }
    public int Count { get => throw new NotImplementedException("SortedDictionary.Count"); }
    public IComparer<TKey> Comparer { get => throw new NotImplementedException("SortedDictionary.Comparer"); }
    public SortedDictionary<TKey, TValue>.KeyCollection Keys { get => throw new NotImplementedException("SortedDictionary.Keys"); }
    public SortedDictionary<TKey, TValue>.ValueCollection Values { get => throw new NotImplementedException("SortedDictionary.Values"); }
    public void Add(TKey key, TValue value) => throw new NotImplementedException("SortedDictionary.Add");
    public void Clear() => throw new NotImplementedException("SortedDictionary.Clear");
    public bool ContainsKey(TKey key) => throw new NotImplementedException("SortedDictionary.ContainsKey");
    public bool ContainsValue(TValue value) => throw new NotImplementedException("SortedDictionary.ContainsValue");
    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int index) => throw new NotImplementedException("SortedDictionary.CopyTo");
    public SortedDictionary<TKey, TValue>.Enumerator GetEnumerator() => throw new NotImplementedException("SortedDictionary.GetEnumerator");
    public bool Remove(TKey key) => throw new NotImplementedException("SortedDictionary.Remove");
    public bool TryGetValue(TKey key, out TValue value) => throw new NotImplementedException("SortedDictionary.TryGetValue");
    ICollection<TKey> IDictionary<TKey, TValue>.Keys { get => throw new NotImplementedException(); }
    ICollection<TValue> IDictionary<TKey, TValue>.Values { get => throw new NotImplementedException(); }
    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => throw new NotImplementedException();
    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) => throw new NotImplementedException();
    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) => throw new NotImplementedException();
    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly { get => throw new NotImplementedException(); }
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
    /// <summary>Enumerator; not done yet.</summary>
    public struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>>, IDisposable, IEnumerator, IDictionaryEnumerator
    {
        public KeyValuePair<TKey, TValue> Current { get => throw new NotImplementedException("Enumerator.Current"); }
        public bool MoveNext() => throw new NotImplementedException("Enumerator.MoveNext");
        public void Dispose() => throw new NotImplementedException("Enumerator.Dispose");
        void IEnumerator.Reset() => throw new NotImplementedException();
        object IEnumerator.Current { get => throw new NotImplementedException(); }
        object IDictionaryEnumerator.Key { get => throw new NotImplementedException(); }
        object IDictionaryEnumerator.Value { get => throw new NotImplementedException(); }
        DictionaryEntry IDictionaryEnumerator.Entry { get => throw new NotImplementedException(); }
    }
    /// <summary>Key collection; not done yet.</summary>
    public sealed class KeyCollection : ICollection<TKey>, IEnumerable<TKey>, IEnumerable, ICollection, IReadOnlyCollection<TKey>
    {
        public KeyCollection(SortedDictionary<TKey, TValue> dictionary) { throw new NotImplementedException("KeyCollection"); }
        public int Count { get => throw new NotImplementedException("KeyCollection.Count"); }
        public SortedDictionary<TKey, TValue>.KeyCollection.Enumerator GetEnumerator() => throw new NotImplementedException("KeyCollection.GetEnumerator");
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
        public ValueCollection(SortedDictionary<TKey, TValue> dictionary) { throw new NotImplementedException("ValueCollection"); }
        public int Count { get => throw new NotImplementedException("ValueCollection.Count"); }
        public SortedDictionary<TKey, TValue>.ValueCollection.Enumerator GetEnumerator() => throw new NotImplementedException("ValueCollection.GetEnumerator");
        public void CopyTo(TValue[] array, int index) => throw new NotImplementedException("ValueCollection.CopyTo");
        bool ICollection<TValue>.IsReadOnly { get => throw new NotImplementedException(); }
        void ICollection<TValue>.Add(TValue item) => throw new NotImplementedException();
        void ICollection<TValue>.Clear() => throw new NotImplementedException();
        bool ICollection<TValue>.Contains(TValue item) => throw new NotImplementedException();
        bool ICollection<TValue>.Remove(TValue item) => throw new NotImplementedException();
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
    /// <summary>Key value pair comparer; not done yet.</summary>
    public sealed class KeyValuePairComparer : Comparer<KeyValuePair<TKey, TValue>>
    {
        public KeyValuePairComparer(IComparer<TKey> keyComparer) { throw new NotImplementedException("KeyValuePairComparer"); }
        public override int Compare(KeyValuePair<TKey, TValue> x, KeyValuePair<TKey, TValue> y) => throw new NotImplementedException("KeyValuePairComparer.Compare");
        public override bool Equals(object obj) => throw new NotImplementedException("KeyValuePairComparer.Equals");
        public override int GetHashCode() => throw new NotImplementedException("KeyValuePairComparer.GetHashCode");
    }
}
