using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>A dictionary in two sorted arrays. Finding takes O(log n), adding and removing O(n).</summary>
[Serializable]
public class SortedList<TKey, TValue> : IDictionary<TKey, TValue>, IDictionary, IReadOnlyDictionary<TKey, TValue> where TKey : notnull
{
    private TKey[] _keys;
    private TValue[] _values;
    private int _size, _version;
    private readonly IComparer<TKey> _comparer;
    private View<TKey> _keyView;
    private View<TValue> _valueView;

    public SortedList() : this(0, null) { }
    public SortedList(int capacity) : this(capacity, null) { }
    public SortedList(IComparer<TKey> comparer) : this(0, comparer) { }

    public SortedList(int capacity, IComparer<TKey> comparer)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _keys = capacity == 0 ? Array.Empty<TKey>() : new TKey[capacity];
        _values = capacity == 0 ? Array.Empty<TValue>() : new TValue[capacity];
        _comparer = comparer ?? Comparer<TKey>.Default;
    }

    public SortedList(IDictionary<TKey, TValue> dictionary) : this(dictionary, null) { }

    public SortedList(IDictionary<TKey, TValue> dictionary, IComparer<TKey> comparer) : this(dictionary == null ? throw new ArgumentNullException(nameof(dictionary)) : dictionary.Count, comparer)
    {
        foreach (KeyValuePair<TKey, TValue> pair in dictionary) Add(pair.Key, pair.Value);
    }

    public int Capacity
    {
        get => _keys.Length;
        set
        {
            if (value < _size) throw new ArgumentOutOfRangeException(nameof(value), value, SR.ArgumentOutOfRange_SmallCapacity);
            if (value == _keys.Length) return;
            Array.Resize(ref _keys, value);
            Array.Resize(ref _values, value);
        }
    }

    public IComparer<TKey> Comparer => _comparer;
    public int Count => _size;
    public IList<TKey> Keys => _keyView ??= new View<TKey>(this, true);
    public IList<TValue> Values => _valueView ??= new View<TValue>(this, false);
    ICollection<TKey> IDictionary<TKey, TValue>.Keys => Keys;
    ICollection<TValue> IDictionary<TKey, TValue>.Values => Values;
    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;
    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;
    ICollection IDictionary.Keys => (ICollection)Keys;
    ICollection IDictionary.Values => (ICollection)Values;

    private int Search(TKey key)
    {
        if (key == null) ThrowHelper.ArgumentNull("key");
        return Array.BinarySearch(_keys, 0, _size, key, _comparer);
    }

    public void Add(TKey key, TValue value)
    {
        int i = Search(key);
        if (i >= 0) throw new ArgumentException("An item with the same key has already been added. Key: " + key, nameof(key));
        Insert(~i, key, value);
    }

    private void Insert(int index, TKey key, TValue value)
    {
        if (_size == _keys.Length) Capacity = Math.Max(_size + 1, _keys.Length == 0 ? 4 : Math.Min(2 * _keys.Length, Array.MaxLength));
        Array.Copy(_keys, index, _keys, index + 1, _size - index);
        Array.Copy(_values, index, _values, index + 1, _size - index);
        _keys[index] = key;
        _values[index] = value;
        _size++;
        _version++;
    }

    public TValue this[TKey key]
    {
        get
        {
            int i = Search(key);
            if (i < 0) ThrowHelper.KeyNotFound(key);
            return _values[i];
        }
        set
        {
            int i = Search(key);
            if (i < 0) Insert(~i, key, value);
            else
            {
                _values[i] = value;
                _version++;
            }
        }
    }

    public void Clear()
    {
        _version++;
        Array.Clear(_keys, 0, _size);
        Array.Clear(_values, 0, _size);
        _size = 0;
    }

    public bool ContainsKey(TKey key) => Search(key) >= 0;
    public bool ContainsValue(TValue value) => IndexOfValue(value) >= 0;
    public int IndexOfKey(TKey key) => Math.Max(-1, Search(key));
    public int IndexOfValue(TValue value) => Array.IndexOf(_values, value, 0, _size);

    private void CheckIndex(int index)
    {
        if ((uint)index >= (uint)_size) throw new ArgumentOutOfRangeException(nameof(index), index, SR.ArgumentOutOfRange_IndexMustBeLess);
    }

    public TKey GetKeyAtIndex(int index)
    {
        CheckIndex(index);
        return _keys[index];
    }

    public TValue GetValueAtIndex(int index)
    {
        CheckIndex(index);
        return _values[index];
    }

    public void SetValueAtIndex(int index, TValue value)
    {
        CheckIndex(index);
        _values[index] = value;
        _version++;
    }

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        int i = Search(key);
        value = i >= 0 ? _values[i] : default;
        return i >= 0;
    }

    public bool Remove(TKey key)
    {
        int i = Search(key);
        if (i >= 0) RemoveAt(i);
        return i >= 0;
    }

    public void RemoveAt(int index)
    {
        CheckIndex(index);
        _size--;
        Array.Copy(_keys, index + 1, _keys, index, _size - index);
        Array.Copy(_values, index + 1, _values, index, _size - index);
        _keys[_size] = default;
        _values[_size] = default;
        _version++;
    }

    public void TrimExcess()
    {
        if (_size < (int)(_keys.Length * 0.9)) Capacity = _size;
    }

    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> pair) => Add(pair.Key, pair.Value);
    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> pair) => TryGetValue(pair.Key, out TValue value) && EqualityComparer<TValue>.Default.Equals(value, pair.Value);
    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> pair) => ((ICollection<KeyValuePair<TKey, TValue>>)this).Contains(pair) && Remove(pair.Key);
    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;

    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (arrayIndex < 0 || arrayIndex > array.Length) throw new ArgumentOutOfRangeException(nameof(arrayIndex), arrayIndex, SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if (array.Length - arrayIndex < _size) throw new ArgumentException(SR.Arg_ArrayPlusOffTooSmall);
        for (int i = 0; i < _size; i++) array[arrayIndex + i] = new KeyValuePair<TKey, TValue>(_keys[i], _values[i]);
    }

    void ICollection.CopyTo(Array array, int index)
    {
        if (array is DictionaryEntry[] entries)
        {
            for (int i = 0; i < _size; i++) entries[index + i] = new DictionaryEntry(_keys[i], _values[i]);
            return;
        }
        CollectionHelpers.CopyTo<KeyValuePair<TKey, TValue>>(this, array, index);
    }

    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => this;
    bool IDictionary.IsFixedSize => false;
    bool IDictionary.IsReadOnly => false;

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
            this[(TKey)key] = (TValue)value;
        }
    }

    void IDictionary.Add(object key, object value)
    {
        if (!IsKey(key)) ThrowHelper.WrongKeyType(key, typeof(TKey));
        Add((TKey)key, (TValue)value);
    }

    bool IDictionary.Contains(object key) => IsKey(key) && ContainsKey((TKey)key);
    void IDictionary.Remove(object key) { if (IsKey(key)) Remove((TKey)key); }
    IDictionaryEnumerator IDictionary.GetEnumerator() => new Enumerator(this, true);
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => new Enumerator(this, false);
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(SortedList<TKey, TValue> list, bool asEntry) : IEnumerator<KeyValuePair<TKey, TValue>>, IDictionaryEnumerator
    {
        private readonly int _version = list._version;
        private int _index = -1;

        public bool MoveNext()
        {
            if (_version != list._version) throw new InvalidOperationException(SR.InvalidOperation_CollectionModified);
            if (_index < list._size) _index++;
            return _index < list._size;
        }

        public KeyValuePair<TKey, TValue> Current => (uint)_index < (uint)list._size ? new KeyValuePair<TKey, TValue>(list._keys[_index], list._values[_index]) : default;

        private KeyValuePair<TKey, TValue> Checked()
        {
            if ((uint)_index >= (uint)list._size) ThrowHelper.EnumerationImpossible();
            return Current;
        }

        object IEnumerator.Current => asEntry ? Entry : Checked();
        public DictionaryEntry Entry => new DictionaryEntry(Checked().Key, Checked().Value);
        public object Key => Checked().Key;
        public object Value => Checked().Value;

        public void Reset()
        {
            if (_version != list._version) throw new InvalidOperationException(SR.InvalidOperation_CollectionModified);
            _index = -1;
        }

        public void Dispose() { }
    }

    // The keys or the values, live.
    private sealed class View<T>(SortedList<TKey, TValue> list, bool keys) : IList<T>, ICollection
    {
        private T[] Items => keys ? (T[])(object)list._keys : (T[])(object)list._values;
        public int Count => list._size;
        public bool IsReadOnly => true;

        public T this[int index]
        {
            get
            {
                list.CheckIndex(index);
                return Items[index];
            }
            set => throw new NotSupportedException(keys ? SR.NotSupported_KeyCollectionSet : SR.NotSupported_SortedListNestedWrite);
        }

        public bool Contains(T item) => IndexOf(item) >= 0;
        public int IndexOf(T item) => keys ? Math.Max(-1, list.Search((TKey)(object)item)) : Array.IndexOf(Items, item, 0, list._size);
        public void CopyTo(T[] array, int arrayIndex) => Array.Copy(Items, 0, array, arrayIndex, list._size);
        void ICollection.CopyTo(Array array, int index) => Array.Copy(Items, 0, array, index, list._size);
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => list;
        public void Add(T item) => throw new NotSupportedException(SR.NotSupported_SortedListNestedWrite);
        public void Clear() => throw new NotSupportedException(SR.NotSupported_SortedListNestedWrite);
        public void Insert(int index, T item) => throw new NotSupportedException(SR.NotSupported_SortedListNestedWrite);
        public bool Remove(T item) => throw new NotSupportedException(SR.NotSupported_SortedListNestedWrite);
        public void RemoveAt(int index) => throw new NotSupportedException(SR.NotSupported_SortedListNestedWrite);

        public IEnumerator<T> GetEnumerator() => Walk(list._version);

        private IEnumerator<T> Walk(int version)
        {
            for (int i = 0; ; i++)
            {
                if (version != list._version) throw new InvalidOperationException(SR.InvalidOperation_CollectionModified);
                if (i >= list._size) yield break;
                yield return Items[i];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
