using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>A dictionary in the order of its keys. Adding, removing and finding take O(log n).</summary>
[Serializable]
public class SortedDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IDictionary, IReadOnlyDictionary<TKey, TValue> where TKey : notnull
{
    private readonly BalancedTree<KeyValuePair<TKey, TValue>> _tree;
    private KeyCollection _keys;
    private ValueCollection _values;

    private sealed class PairComparer(IComparer<TKey> keys) : IComparer<KeyValuePair<TKey, TValue>>
    {
        internal readonly IComparer<TKey> Keys = keys;
        public int Compare(KeyValuePair<TKey, TValue> x, KeyValuePair<TKey, TValue> y) => Keys.Compare(x.Key, y.Key);
    }

    public SortedDictionary() : this((IComparer<TKey>)null) { }
    public SortedDictionary(IComparer<TKey> comparer) => _tree = new BalancedTree<KeyValuePair<TKey, TValue>>(new PairComparer(comparer ?? Comparer<TKey>.Default));
    public SortedDictionary(IDictionary<TKey, TValue> dictionary) : this(dictionary, null) { }

    public SortedDictionary(IDictionary<TKey, TValue> dictionary, IComparer<TKey> comparer) : this(comparer)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        foreach (KeyValuePair<TKey, TValue> pair in dictionary) Add(pair.Key, pair.Value);
    }

    private BalancedTree<KeyValuePair<TKey, TValue>>.Node Find(TKey key)
    {
        if (key == null) ThrowHelper.ArgumentNull("key");
        return _tree.Find(new KeyValuePair<TKey, TValue>(key, default));
    }

    public TValue this[TKey key]
    {
        get
        {
            BalancedTree<KeyValuePair<TKey, TValue>>.Node node = Find(key);
            if (node == null) ThrowHelper.KeyNotFound(key);
            return node.Item.Value;
        }
        set
        {
            BalancedTree<KeyValuePair<TKey, TValue>>.Node node = Find(key);
            if (node == null) _tree.Add(new KeyValuePair<TKey, TValue>(key, value));
            else
            {
                node.Item = new KeyValuePair<TKey, TValue>(node.Item.Key, value);
                _tree.Version++;
            }
        }
    }

    public int Count => _tree.Count;
    public IComparer<TKey> Comparer => ((PairComparer)_tree.Comparer).Keys;
    public KeyCollection Keys => _keys ??= new KeyCollection(this);
    public ValueCollection Values => _values ??= new ValueCollection(this);
    ICollection<TKey> IDictionary<TKey, TValue>.Keys => Keys;
    ICollection<TValue> IDictionary<TKey, TValue>.Values => Values;
    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;
    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;

    public void Add(TKey key, TValue value)
    {
        if (key == null) ThrowHelper.ArgumentNull("key");
        if (!_tree.Add(new KeyValuePair<TKey, TValue>(key, value))) throw new ArgumentException("An item with the same key has already been added. Key: " + new KeyValuePair<TKey, TValue>(key, value));
    }

    public void Clear() => _tree.Clear();
    public bool ContainsKey(TKey key) => Find(key) != null;

    public bool ContainsValue(TValue value)
    {
        foreach (KeyValuePair<TKey, TValue> pair in this)
            if (EqualityComparer<TValue>.Default.Equals(pair.Value, value)) return true;
        return false;
    }

    public bool Remove(TKey key)
    {
        if (key == null) ThrowHelper.ArgumentNull("key");
        return _tree.Remove(new KeyValuePair<TKey, TValue>(key, default));
    }

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        BalancedTree<KeyValuePair<TKey, TValue>>.Node node = Find(key);
        value = node == null ? default : node.Item.Value;
        return node != null;
    }

    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        if (array.Length - index < Count) throw new ArgumentException(SR.Arg_ArrayPlusOffTooSmall);
        foreach (KeyValuePair<TKey, TValue> pair in this) array[index++] = pair;
    }

    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => Add(item.Key, item.Value);
    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) => TryGetValue(item.Key, out TValue value) && EqualityComparer<TValue>.Default.Equals(value, item.Value);
    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) => ((ICollection<KeyValuePair<TKey, TValue>>)this).Contains(item) && Remove(item.Key);
    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => this;

    void ICollection.CopyTo(Array array, int index)
    {
        if (array is DictionaryEntry[] entries)
        {
            foreach (KeyValuePair<TKey, TValue> pair in this) entries[index++] = new DictionaryEntry(pair.Key, pair.Value);
            return;
        }
        CollectionHelpers.CopyTo<KeyValuePair<TKey, TValue>>(this, array, index);
    }

    bool IDictionary.IsFixedSize => false;
    bool IDictionary.IsReadOnly => false;
    ICollection IDictionary.Keys => Keys;
    ICollection IDictionary.Values => Values;

    private static bool IsKey(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key is TKey;
    }

    object IDictionary.this[object key]
    {
        get => IsKey(key) && TryGetValue((TKey)key, out TValue value) ? value : null;
        set
        {
            if (!IsKey(key)) ThrowHelper.WrongKeyType(key, typeof(TKey));
            if (value is not TValue && !(value == null && default(TValue) == null)) ThrowHelper.WrongValueType(value, typeof(TValue));
            this[(TKey)key] = (TValue)value;
        }
    }

    void IDictionary.Add(object key, object value)
    {
        if (!IsKey(key)) ThrowHelper.WrongKeyType(key, typeof(TKey));
        if (value is not TValue && !(value == null && default(TValue) == null)) ThrowHelper.WrongValueType(value, typeof(TValue));
        Add((TKey)key, (TValue)value);
    }

    bool IDictionary.Contains(object key) => IsKey(key) && ContainsKey((TKey)key);
    void IDictionary.Remove(object key) { if (IsKey(key)) Remove((TKey)key); }
    IDictionaryEnumerator IDictionary.GetEnumerator() => new Enumerator(this, true);
    public Enumerator GetEnumerator() => new Enumerator(this, false);
    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the pairs in order.</summary>
    public struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>>, IDictionaryEnumerator
    {
        private readonly SortedDictionary<TKey, TValue> _dictionary;
        private readonly int _version;
        private readonly bool _asEntry;
        private BalancedTree<KeyValuePair<TKey, TValue>>.Walker _walker;
        private BalancedTree<KeyValuePair<TKey, TValue>>.Node _node;

        internal Enumerator(SortedDictionary<TKey, TValue> dictionary, bool asEntry)
        {
            _dictionary = dictionary;
            _version = dictionary._tree.Version;
            _asEntry = asEntry;
            _walker = new BalancedTree<KeyValuePair<TKey, TValue>>.Walker(dictionary._tree, false, false, default, false, default);
            _node = null;
        }

        public bool MoveNext()
        {
            if (_version != _dictionary._tree.Version) throw new InvalidOperationException(SR.InvalidOperation_CollectionModified);
            _node = _walker.Next();
            return _node != null;
        }

        public KeyValuePair<TKey, TValue> Current => _node == null ? default : _node.Item;

        private KeyValuePair<TKey, TValue> Checked()
        {
            if (_node == null) ThrowHelper.EnumerationImpossible();
            return _node.Item;
        }

        object IEnumerator.Current => _asEntry ? new DictionaryEntry(Checked().Key, Checked().Value) : Checked();
        object IDictionaryEnumerator.Key => Checked().Key;
        object IDictionaryEnumerator.Value => Checked().Value;
        DictionaryEntry IDictionaryEnumerator.Entry => new DictionaryEntry(Checked().Key, Checked().Value);

        void IEnumerator.Reset()
        {
            if (_version != _dictionary._tree.Version) throw new InvalidOperationException(SR.InvalidOperation_CollectionModified);
            this = new Enumerator(_dictionary, _asEntry);
        }

        public void Dispose() { }
    }

    /// <summary>The keys in order, as a live view.</summary>
    public sealed class KeyCollection : ICollection<TKey>, ICollection, IReadOnlyCollection<TKey>
    {
        private readonly SortedDictionary<TKey, TValue> _dictionary;

        public KeyCollection(SortedDictionary<TKey, TValue> dictionary)
        {
            ArgumentNullException.ThrowIfNull(dictionary);
            _dictionary = dictionary;
        }

        public int Count => _dictionary.Count;
        public bool Contains(TKey item) => _dictionary.ContainsKey(item);

        public void CopyTo(TKey[] array, int index)
        {
            ArgumentNullException.ThrowIfNull(array);
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            if (array.Length - index < Count) throw new ArgumentException(SR.Arg_ArrayPlusOffTooSmall);
            foreach (TKey key in this) array[index++] = key;
        }

        void ICollection.CopyTo(Array array, int index) => CollectionHelpers.CopyTo(this, array, index);
        bool ICollection<TKey>.IsReadOnly => true;
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => _dictionary;
        void ICollection<TKey>.Add(TKey item) => throw new NotSupportedException(SR.NotSupported_KeyCollectionSet);
        void ICollection<TKey>.Clear() => throw new NotSupportedException(SR.NotSupported_KeyCollectionSet);
        bool ICollection<TKey>.Remove(TKey item) => throw new NotSupportedException(SR.NotSupported_KeyCollectionSet);
        public Enumerator GetEnumerator() => new Enumerator(_dictionary);
        IEnumerator<TKey> IEnumerable<TKey>.GetEnumerator() => GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public struct Enumerator : IEnumerator<TKey>
        {
            private SortedDictionary<TKey, TValue>.Enumerator _inner;
            internal Enumerator(SortedDictionary<TKey, TValue> dictionary) => _inner = dictionary.GetEnumerator();
            public bool MoveNext() => _inner.MoveNext();
            public TKey Current => _inner.Current.Key;
            object IEnumerator.Current => ((IDictionaryEnumerator)_inner).Key;
            void IEnumerator.Reset() => ((IEnumerator)_inner).Reset();
            public void Dispose() { }
        }
    }

    /// <summary>The values in the order of their keys, as a live view.</summary>
    public sealed class ValueCollection : ICollection<TValue>, ICollection, IReadOnlyCollection<TValue>
    {
        private readonly SortedDictionary<TKey, TValue> _dictionary;

        public ValueCollection(SortedDictionary<TKey, TValue> dictionary)
        {
            ArgumentNullException.ThrowIfNull(dictionary);
            _dictionary = dictionary;
        }

        public int Count => _dictionary.Count;

        public void CopyTo(TValue[] array, int index)
        {
            ArgumentNullException.ThrowIfNull(array);
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            if (array.Length - index < Count) throw new ArgumentException(SR.Arg_ArrayPlusOffTooSmall);
            foreach (TValue value in this) array[index++] = value;
        }

        void ICollection.CopyTo(Array array, int index) => CollectionHelpers.CopyTo(this, array, index);
        bool ICollection<TValue>.IsReadOnly => true;
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => _dictionary;
        bool ICollection<TValue>.Contains(TValue item) => _dictionary.ContainsValue(item);
        void ICollection<TValue>.Add(TValue item) => throw new NotSupportedException(SR.NotSupported_ValueCollectionSet);
        void ICollection<TValue>.Clear() => throw new NotSupportedException(SR.NotSupported_ValueCollectionSet);
        bool ICollection<TValue>.Remove(TValue item) => throw new NotSupportedException(SR.NotSupported_ValueCollectionSet);
        public Enumerator GetEnumerator() => new Enumerator(_dictionary);
        IEnumerator<TValue> IEnumerable<TValue>.GetEnumerator() => GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public struct Enumerator : IEnumerator<TValue>
        {
            private SortedDictionary<TKey, TValue>.Enumerator _inner;
            internal Enumerator(SortedDictionary<TKey, TValue> dictionary) => _inner = dictionary.GetEnumerator();
            public bool MoveNext() => _inner.MoveNext();
            public TValue Current => _inner.Current.Value;
            object IEnumerator.Current => ((IDictionaryEnumerator)_inner).Value;
            void IEnumerator.Reset() => ((IEnumerator)_inner).Reset();
            public void Dispose() { }
        }
    }
}
