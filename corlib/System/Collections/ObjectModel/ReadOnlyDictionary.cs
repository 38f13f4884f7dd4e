using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System.Collections.ObjectModel;

/// <summary>A view of a dictionary that cannot be changed through it.</summary>
[Serializable]
public class ReadOnlyDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IDictionary, IReadOnlyDictionary<TKey, TValue> where TKey : notnull
{
    private readonly IDictionary<TKey, TValue> m_dictionary;
    private KeyCollection _keys;
    private ValueCollection _values;

    public ReadOnlyDictionary(IDictionary<TKey, TValue> dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        m_dictionary = dictionary;
    }

    public static ReadOnlyDictionary<TKey, TValue> Empty { get; } = new ReadOnlyDictionary<TKey, TValue>(new Dictionary<TKey, TValue>());

    protected IDictionary<TKey, TValue> Dictionary => m_dictionary;
    public KeyCollection Keys => _keys ??= new KeyCollection(m_dictionary.Keys);
    public ValueCollection Values => _values ??= new ValueCollection(m_dictionary.Values);
    public int Count => m_dictionary.Count;
    public TValue this[TKey key] => m_dictionary[key];
    public bool ContainsKey(TKey key) => m_dictionary.ContainsKey(key);
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value) => m_dictionary.TryGetValue(key, out value);
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => m_dictionary.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => m_dictionary.GetEnumerator();

    private static NotSupportedException ReadOnly() => new NotSupportedException(SR.NotSupported_ReadOnlyCollection);

    ICollection<TKey> IDictionary<TKey, TValue>.Keys => Keys;
    ICollection<TValue> IDictionary<TKey, TValue>.Values => Values;
    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;
    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;
    TValue IDictionary<TKey, TValue>.this[TKey key] { get => m_dictionary[key]; set => throw ReadOnly(); }
    void IDictionary<TKey, TValue>.Add(TKey key, TValue value) => throw ReadOnly();
    bool IDictionary<TKey, TValue>.Remove(TKey key) => throw ReadOnly();
    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => true;
    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) => m_dictionary.Contains(item);
    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => m_dictionary.CopyTo(array, arrayIndex);
    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => throw ReadOnly();
    void ICollection<KeyValuePair<TKey, TValue>>.Clear() => throw ReadOnly();
    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) => throw ReadOnly();

    private static bool IsCompatibleKey(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key is TKey;
    }

    void IDictionary.Add(object key, object value) => throw ReadOnly();
    void IDictionary.Clear() => throw ReadOnly();
    bool IDictionary.Contains(object key) => IsCompatibleKey(key) && ContainsKey((TKey)key);
    IDictionaryEnumerator IDictionary.GetEnumerator() => m_dictionary is IDictionary d ? d.GetEnumerator() : new PairEnumerator(m_dictionary.GetEnumerator());
    bool IDictionary.IsFixedSize => true;
    bool IDictionary.IsReadOnly => true;
    ICollection IDictionary.Keys => Keys;
    ICollection IDictionary.Values => Values;
    void IDictionary.Remove(object key) => throw ReadOnly();

    object IDictionary.this[object key]
    {
        get
        {
            if (!IsCompatibleKey(key)) return null;
            return m_dictionary.TryGetValue((TKey)key, out TValue value) ? value : null;
        }
        set => throw ReadOnly();
    }

    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => m_dictionary is ICollection c ? c.SyncRoot : this;

    void ICollection.CopyTo(Array array, int index)
    {
        CollectionHelpers.Check(array, index, Count);
        if (array is DictionaryEntry[] entries)
        {
            foreach (KeyValuePair<TKey, TValue> pair in m_dictionary) entries[index++] = new DictionaryEntry(pair.Key, pair.Value);
            return;
        }
        CollectionHelpers.CopyTo(m_dictionary, array, index);
    }

    private sealed class PairEnumerator(IEnumerator<KeyValuePair<TKey, TValue>> inner) : IDictionaryEnumerator
    {
        public DictionaryEntry Entry => new DictionaryEntry(inner.Current.Key, inner.Current.Value);
        public object Key => inner.Current.Key;
        public object Value => inner.Current.Value;
        public object Current => Entry;
        public bool MoveNext() => inner.MoveNext();
        public void Reset() => inner.Reset();
    }

    /// <summary>The keys.</summary>
    public sealed class KeyCollection : ICollection<TKey>, ICollection, IReadOnlyCollection<TKey>
    {
        private readonly ICollection<TKey> _collection;
        internal KeyCollection(ICollection<TKey> collection) => _collection = collection;
        void ICollection<TKey>.Add(TKey item) => throw ReadOnly();
        void ICollection<TKey>.Clear() => throw ReadOnly();
        public bool Contains(TKey item) => _collection.Contains(item);
        public void CopyTo(TKey[] array, int arrayIndex) => _collection.CopyTo(array, arrayIndex);
        public int Count => _collection.Count;
        bool ICollection<TKey>.IsReadOnly => true;
        bool ICollection<TKey>.Remove(TKey item) => throw ReadOnly();
        public IEnumerator<TKey> GetEnumerator() => _collection.GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => _collection.GetEnumerator();
        void ICollection.CopyTo(Array array, int index) => CollectionHelpers.CopyTo(_collection, array, index);
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => _collection is ICollection c ? c.SyncRoot : this;
    }

    /// <summary>The values.</summary>
    public sealed class ValueCollection : ICollection<TValue>, ICollection, IReadOnlyCollection<TValue>
    {
        private readonly ICollection<TValue> _collection;
        internal ValueCollection(ICollection<TValue> collection) => _collection = collection;
        void ICollection<TValue>.Add(TValue item) => throw ReadOnly();
        void ICollection<TValue>.Clear() => throw ReadOnly();
        bool ICollection<TValue>.Contains(TValue item) => _collection.Contains(item);
        public void CopyTo(TValue[] array, int arrayIndex) => _collection.CopyTo(array, arrayIndex);
        public int Count => _collection.Count;
        bool ICollection<TValue>.IsReadOnly => true;
        bool ICollection<TValue>.Remove(TValue item) => throw ReadOnly();
        public IEnumerator<TValue> GetEnumerator() => _collection.GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => _collection.GetEnumerator();
        void ICollection.CopyTo(Array array, int index) => CollectionHelpers.CopyTo(_collection, array, index);
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => _collection is ICollection c ? c.SyncRoot : this;
    }
}
