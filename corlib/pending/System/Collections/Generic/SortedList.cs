using System;
using System.Collections;

namespace System.Collections.Generic;

/// <summary>Sorted list; not done yet.</summary>
public class SortedList<TKey, TValue> : IDictionary<TKey, TValue>, ICollection<KeyValuePair<TKey, TValue>>, IEnumerable<KeyValuePair<TKey, TValue>>, IEnumerable, IDictionary, ICollection, IReadOnlyDictionary<TKey, TValue>, IReadOnlyCollection<KeyValuePair<TKey, TValue>>
{
    public SortedList() { throw new NotImplementedException("SortedList"); }
    public SortedList(int capacity) { throw new NotImplementedException("SortedList"); }
    public SortedList(IComparer<TKey> comparer) { throw new NotImplementedException("SortedList"); }
    public SortedList(int capacity, IComparer<TKey> comparer) { throw new NotImplementedException("SortedList"); }
    public SortedList(IDictionary<TKey, TValue> dictionary) { throw new NotImplementedException("SortedList"); }
    public SortedList(IDictionary<TKey, TValue> dictionary, IComparer<TKey> comparer) { throw new NotImplementedException("SortedList"); }
    public int Capacity { get => throw new NotImplementedException("SortedList.Capacity"); set => throw new NotImplementedException("SortedList.Capacity"); }
    public IComparer<TKey> Comparer { get => throw new NotImplementedException("SortedList.Comparer"); }
    public int Count { get => throw new NotImplementedException("SortedList.Count"); }
    public IList<TKey> Keys { get => throw new NotImplementedException("SortedList.Keys"); }
    public IList<TValue> Values { get => throw new NotImplementedException("SortedList.Values"); }
    public TValue this[TKey key] { get => throw new NotImplementedException("SortedList.Item"); set => throw new NotImplementedException("SortedList.Item"); }
    public void Add(TKey key, TValue value) => throw new NotImplementedException("SortedList.Add");
    public void Clear() => throw new NotImplementedException("SortedList.Clear");
    public bool ContainsKey(TKey key) => throw new NotImplementedException("SortedList.ContainsKey");
    public bool ContainsValue(TValue value) => throw new NotImplementedException("SortedList.ContainsValue");
    public TValue GetValueAtIndex(int index) => throw new NotImplementedException("SortedList.GetValueAtIndex");
    public void SetValueAtIndex(int index, TValue value) => throw new NotImplementedException("SortedList.SetValueAtIndex");
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => throw new NotImplementedException("SortedList.GetEnumerator");
    public TKey GetKeyAtIndex(int index) => throw new NotImplementedException("SortedList.GetKeyAtIndex");
    public int IndexOfKey(TKey key) => throw new NotImplementedException("SortedList.IndexOfKey");
    public int IndexOfValue(TValue value) => throw new NotImplementedException("SortedList.IndexOfValue");
    public bool TryGetValue(TKey key, out TValue value) => throw new NotImplementedException("SortedList.TryGetValue");
    public void RemoveAt(int index) => throw new NotImplementedException("SortedList.RemoveAt");
    public bool Remove(TKey key) => throw new NotImplementedException("SortedList.Remove");
    public void TrimExcess() => throw new NotImplementedException("SortedList.TrimExcess");
    ICollection<TKey> IDictionary<TKey, TValue>.Keys { get => throw new NotImplementedException(); }
    ICollection<TValue> IDictionary<TKey, TValue>.Values { get => throw new NotImplementedException(); }
    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => throw new NotImplementedException();
    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) => throw new NotImplementedException();
    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) => throw new NotImplementedException();
    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly { get => throw new NotImplementedException(); }
    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => throw new NotImplementedException();
    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => throw new NotImplementedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    void IDictionary.Add(object key, object value) => throw new NotImplementedException();
    ICollection IDictionary.Keys { get => throw new NotImplementedException(); }
    ICollection IDictionary.Values { get => throw new NotImplementedException(); }
    bool IDictionary.IsReadOnly { get => throw new NotImplementedException(); }
    bool IDictionary.IsFixedSize { get => throw new NotImplementedException(); }
    bool IDictionary.Contains(object key) => throw new NotImplementedException();
    IDictionaryEnumerator IDictionary.GetEnumerator() => throw new NotImplementedException();
    object IDictionary.this[object key] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
    void IDictionary.Remove(object key) => throw new NotImplementedException();
    bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
    object ICollection.SyncRoot { get => throw new NotImplementedException(); }
    void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys { get => throw new NotImplementedException(); }
    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values { get => throw new NotImplementedException(); }
    /// <summary>Key list; not done yet.</summary>
    public sealed class KeyList : IList<TKey>, ICollection<TKey>, IEnumerable<TKey>, IEnumerable, ICollection
    {
        internal KeyList() { }
        public int Count { get => throw new NotImplementedException("KeyList.Count"); }
        public bool IsReadOnly { get => throw new NotImplementedException("KeyList.IsReadOnly"); }
        public TKey this[int index] { get => throw new NotImplementedException("KeyList.Item"); set => throw new NotImplementedException("KeyList.Item"); }
        public void Add(TKey key) => throw new NotImplementedException("KeyList.Add");
        public void Clear() => throw new NotImplementedException("KeyList.Clear");
        public bool Contains(TKey key) => throw new NotImplementedException("KeyList.Contains");
        public void CopyTo(TKey[] array, int arrayIndex) => throw new NotImplementedException("KeyList.CopyTo");
        public void Insert(int index, TKey value) => throw new NotImplementedException("KeyList.Insert");
        public IEnumerator<TKey> GetEnumerator() => throw new NotImplementedException("KeyList.GetEnumerator");
        public int IndexOf(TKey key) => throw new NotImplementedException("KeyList.IndexOf");
        public bool Remove(TKey key) => throw new NotImplementedException("KeyList.Remove");
        public void RemoveAt(int index) => throw new NotImplementedException("KeyList.RemoveAt");
        IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
        bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
        object ICollection.SyncRoot { get => throw new NotImplementedException(); }
        void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
    }
    /// <summary>Value list; not done yet.</summary>
    public sealed class ValueList : IList<TValue>, ICollection<TValue>, IEnumerable<TValue>, IEnumerable, ICollection
    {
        internal ValueList() { }
        public int Count { get => throw new NotImplementedException("ValueList.Count"); }
        public bool IsReadOnly { get => throw new NotImplementedException("ValueList.IsReadOnly"); }
        public TValue this[int index] { get => throw new NotImplementedException("ValueList.Item"); set => throw new NotImplementedException("ValueList.Item"); }
        public void Add(TValue key) => throw new NotImplementedException("ValueList.Add");
        public void Clear() => throw new NotImplementedException("ValueList.Clear");
        public bool Contains(TValue value) => throw new NotImplementedException("ValueList.Contains");
        public void CopyTo(TValue[] array, int arrayIndex) => throw new NotImplementedException("ValueList.CopyTo");
        public void Insert(int index, TValue value) => throw new NotImplementedException("ValueList.Insert");
        public IEnumerator<TValue> GetEnumerator() => throw new NotImplementedException("ValueList.GetEnumerator");
        public int IndexOf(TValue value) => throw new NotImplementedException("ValueList.IndexOf");
        public bool Remove(TValue value) => throw new NotImplementedException("ValueList.Remove");
        public void RemoveAt(int index) => throw new NotImplementedException("ValueList.RemoveAt");
        IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
        bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
        object ICollection.SyncRoot { get => throw new NotImplementedException(); }
        void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
    }
}
