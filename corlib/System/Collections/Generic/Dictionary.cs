using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace System.Collections.Generic;

/// <summary>A hash table. Entries are enumerated in the order of insertion as long as nothing was removed; a removed entry's
/// place is used by the next insertion.</summary>
[Serializable]
public class Dictionary<TKey, TValue> : IDictionary<TKey, TValue>, IDictionary, IReadOnlyDictionary<TKey, TValue>, ISerializable, IDeserializationCallback where TKey : notnull
{
    internal struct Entry
    {
        internal uint Hash;
        internal int Next;    // >= 0: next of the chain; -1: end; <= -2: free, the next free one is -3 - Next
        internal TKey Key;
        internal TValue Value;
    }

    private int[] _buckets;   // index + 1 of the first entry of the chain
    private Entry[] _entries;
    private int _count, _freeList, _freeCount, _version;
    private IEqualityComparer<TKey> _comparer; // null: the default equality of a value type
    private KeyCollection _keys;
    private ValueCollection _values;

    public Dictionary() : this(0, null) { }
    public Dictionary(int capacity) : this(capacity, null) { }
    public Dictionary(IEqualityComparer<TKey> comparer) : this(0, comparer) { }

    public Dictionary(int capacity, IEqualityComparer<TKey> comparer)
    {
        if (capacity < 0) ThrowHelper.OutOfRange("capacity");
        _freeList = -1;
        if (capacity > 0) Initialize(capacity);
        if (!typeof(TKey).IsValueType) _comparer = comparer ?? EqualityComparer<TKey>.Default;
        else if (comparer != null && comparer != EqualityComparer<TKey>.Default) _comparer = comparer;
    }

    public Dictionary(IDictionary<TKey, TValue> dictionary) : this(dictionary, null) { }

    public Dictionary(IDictionary<TKey, TValue> dictionary, IEqualityComparer<TKey> comparer) : this(dictionary?.Count ?? 0, comparer)
    {
        if (dictionary == null) ThrowHelper.ArgumentNull("dictionary");
        AddAll(dictionary);
    }

    public Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection) : this(collection, null) { }

    public Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey> comparer) : this((collection as ICollection<KeyValuePair<TKey, TValue>>)?.Count ?? 0, comparer)
    {
        if (collection == null) ThrowHelper.ArgumentNull("collection");
        AddAll(collection);
    }

    protected Dictionary(SerializationInfo info, StreamingContext context) : this() { }

    private void AddAll(IEnumerable<KeyValuePair<TKey, TValue>> collection)
    {
        foreach (KeyValuePair<TKey, TValue> pair in collection) Add(pair.Key, pair.Value);
    }

    public IEqualityComparer<TKey> Comparer => _comparer ?? EqualityComparer<TKey>.Default;
    public int Count => _count - _freeCount;
    public int Capacity => _entries?.Length ?? 0;
    public KeyCollection Keys => _keys ??= new KeyCollection(this);
    public ValueCollection Values => _values ??= new ValueCollection(this);
    ICollection<TKey> IDictionary<TKey, TValue>.Keys => Keys;
    ICollection<TValue> IDictionary<TKey, TValue>.Values => Values;
    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;
    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;
    ICollection IDictionary.Keys => Keys;
    ICollection IDictionary.Values => Values;
    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => this;
    bool IDictionary.IsFixedSize => false;
    bool IDictionary.IsReadOnly => false;

    public TValue this[TKey key]
    {
        get
        {
            ref TValue value = ref FindValue(key);
            if (Unsafe.IsNullRef(ref value)) ThrowHelper.KeyNotFound(key);
            return value;
        }
        set => TryInsert(key, value, 1);
    }

    public void Add(TKey key, TValue value) => TryInsert(key, value, 2);
    public bool TryAdd(TKey key, TValue value) => TryInsert(key, value, 0);
    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> pair) => Add(pair.Key, pair.Value);

    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> pair)
    {
        ref TValue value = ref FindValue(pair.Key);
        return !Unsafe.IsNullRef(ref value) && EqualityComparer<TValue>.Default.Equals(value, pair.Value);
    }

    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> pair)
    {
        ref TValue value = ref FindValue(pair.Key);
        if (Unsafe.IsNullRef(ref value) || !EqualityComparer<TValue>.Default.Equals(value, pair.Value)) return false;
        return Remove(pair.Key);
    }

    public void Clear()
    {
        if (_count > 0)
        {
            Array.Clear(_buckets);
            Array.Clear(_entries, 0, _count);
            _count = 0;
            _freeList = -1;
            _freeCount = 0;
        }
        _version++;
    }

    public bool ContainsKey(TKey key) => !Unsafe.IsNullRef(ref FindValue(key));

    public bool ContainsValue(TValue value)
    {
        EqualityComparer<TValue> comparer = EqualityComparer<TValue>.Default;
        for (int i = 0; i < _count; i++)
            if (_entries[i].Next >= -1 && comparer.Equals(_entries[i].Value, value)) return true;
        return false;
    }

    private uint HashOf(TKey key)
    {
        IEqualityComparer<TKey> comparer = _comparer;
        return (uint)(typeof(TKey).IsValueType && comparer == null ? key.GetHashCode() : comparer.GetHashCode(key));
    }

    internal ref TValue FindValue(TKey key)
    {
        if (key == null) ThrowHelper.ArgumentNull("key");
        if (_buckets == null) return ref Unsafe.NullRef<TValue>();
        Entry[] entries = _entries;
        IEqualityComparer<TKey> comparer = _comparer;
        uint hash;
        int i;
        if (typeof(TKey).IsValueType && comparer == null)
        {
            hash = (uint)key.GetHashCode();
            i = _buckets[hash % (uint)_buckets.Length] - 1;
            while ((uint)i < (uint)entries.Length)
            {
                ref Entry entry = ref entries[i];
                if (entry.Hash == hash && EqualityComparer<TKey>.Default.Equals(entry.Key, key)) return ref entry.Value;
                i = entry.Next;
            }
            return ref Unsafe.NullRef<TValue>();
        }
        hash = (uint)comparer.GetHashCode(key);
        i = _buckets[hash % (uint)_buckets.Length] - 1;
        while ((uint)i < (uint)entries.Length)
        {
            ref Entry entry = ref entries[i];
            if (entry.Hash == hash && comparer.Equals(entry.Key, key)) return ref entry.Value;
            i = entry.Next;
        }
        return ref Unsafe.NullRef<TValue>();
    }

    private void Initialize(int capacity)
    {
        int size = HashSizes.AtLeast(capacity);
        _buckets = new int[size];
        _entries = new Entry[size];
        _freeList = -1;
    }

    /// <summary>how: 0 = leave an existing value, 1 = overwrite it, 2 = throw.</summary>
    private bool TryInsert(TKey key, TValue value, int how)
    {
        if (key == null) ThrowHelper.ArgumentNull("key");
        ref TValue place = ref FindOrAdd(key, out bool exists);
        if (exists)
        {
            if (how == 2) ThrowHelper.DuplicateKey(key);
            if (how == 0) return false;
        }
        place = value;
        return true;
    }

    internal ref TValue FindOrAdd(TKey key, out bool exists)
    {
        if (_buckets == null) Initialize(0);
        Entry[] entries = _entries;
        IEqualityComparer<TKey> comparer = _comparer;
        uint hash = HashOf(key);
        int i = _buckets[hash % (uint)_buckets.Length] - 1;
        bool plain = typeof(TKey).IsValueType && comparer == null;
        while ((uint)i < (uint)entries.Length)
        {
            ref Entry entry = ref entries[i];
            if (entry.Hash == hash && (plain ? EqualityComparer<TKey>.Default.Equals(entry.Key, key) : comparer.Equals(entry.Key, key)))
            {
                exists = true;
                return ref entry.Value;
            }
            i = entry.Next;
        }
        int index;
        if (_freeCount > 0)
        {
            index = _freeList;
            _freeList = -3 - entries[index].Next;
            _freeCount--;
        }
        else
        {
            if (_count == entries.Length)
            {
                Resize(HashSizes.AtLeast(HashSizes.Doubled(_count)));
                entries = _entries;
            }
            index = _count++;
        }
        ref int bucket = ref _buckets[hash % (uint)_buckets.Length];
        ref Entry fresh = ref entries[index];
        fresh.Hash = hash;
        fresh.Next = bucket - 1;
        fresh.Key = key;
        fresh.Value = default;
        bucket = index + 1;
        _version++;
        exists = false;
        return ref fresh.Value;
    }

    private void Resize(int size)
    {
        Entry[] entries = new Entry[size];
        Array.Copy(_entries, entries, _count);
        _buckets = new int[size];
        for (int i = 0; i < _count; i++)
        {
            if (entries[i].Next < -1) continue;
            ref int bucket = ref _buckets[entries[i].Hash % (uint)size];
            entries[i].Next = bucket - 1;
            bucket = i + 1;
        }
        _entries = entries;
    }

    public bool Remove(TKey key) => Remove(key, out _);

    public bool Remove(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (key == null) ThrowHelper.ArgumentNull("key");
        if (_buckets != null)
        {
            IEqualityComparer<TKey> comparer = _comparer;
            uint hash = HashOf(key);
            ref int bucket = ref _buckets[hash % (uint)_buckets.Length];
            int last = -1, i = bucket - 1;
            bool plain = typeof(TKey).IsValueType && comparer == null;
            while (i >= 0)
            {
                ref Entry entry = ref _entries[i];
                if (entry.Hash == hash && (plain ? EqualityComparer<TKey>.Default.Equals(entry.Key, key) : comparer.Equals(entry.Key, key)))
                {
                    if (last < 0) bucket = entry.Next + 1;
                    else _entries[last].Next = entry.Next;
                    value = entry.Value;
                    entry.Next = -3 - _freeList;
                    entry.Key = default;
                    entry.Value = default;
                    _freeList = i;
                    _freeCount++;
                    return true;
                }
                last = i;
                i = entry.Next;
            }
        }
        value = default;
        return false;
    }

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        ref TValue found = ref FindValue(key);
        if (Unsafe.IsNullRef(ref found))
        {
            value = default;
            return false;
        }
        value = found;
        return true;
    }

    public int EnsureCapacity(int capacity)
    {
        if (capacity < 0) ThrowHelper.OutOfRange("capacity");
        if (_entries != null && _entries.Length >= capacity) return _entries.Length;
        _version++;
        if (_buckets == null) Initialize(capacity);
        else Resize(HashSizes.AtLeast(capacity));
        return _entries.Length;
    }

    public void TrimExcess() => TrimExcess(Count);

    public void TrimExcess(int capacity)
    {
        if (capacity < Count) ThrowHelper.OutOfRange("capacity");
        int size = HashSizes.AtLeast(capacity);
        if (_entries == null || size >= _entries.Length) return;
        Entry[] old = _entries;
        int oldCount = _count;
        _version++;
        Initialize(size);
        _count = 0;
        _freeCount = 0;
        for (int i = 0; i < oldCount; i++)
        {
            if (old[i].Next < -1) continue;
            ref Entry entry = ref _entries[_count];
            entry = old[i];
            ref int bucket = ref _buckets[entry.Hash % (uint)size];
            entry.Next = bucket - 1;
            bucket = ++_count;
        }
    }

    private void CopyTo(KeyValuePair<TKey, TValue>[] array, int index)
    {
        CheckCopy(array, index, Count);
        for (int i = 0; i < _count; i++)
            if (_entries[i].Next >= -1) array[index++] = new KeyValuePair<TKey, TValue>(_entries[i].Key, _entries[i].Value);
    }

    private static void CheckCopy(Array array, int index, int count)
    {
        if (array == null) ThrowHelper.ArgumentNull("array");
        if ((uint)index > (uint)array.Length) ThrowHelper.OutOfRange("index", SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if (array.Length - index < count) ThrowHelper.Argument(SR.Arg_ArrayPlusOffTooSmall);
    }

    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int index) => CopyTo(array, index);

    void ICollection.CopyTo(Array array, int index)
    {
        if (array == null) ThrowHelper.ArgumentNull("array");
        if (array.Rank != 1) ThrowHelper.Argument(SR.Arg_RankMultiDimNotSupported, "array");
        if (array is KeyValuePair<TKey, TValue>[] pairs)
        {
            CopyTo(pairs, index);
            return;
        }
        CheckCopy(array, index, Count);
        if (array is DictionaryEntry[] dictionaryEntries)
        {
            for (int i = 0; i < _count; i++)
                if (_entries[i].Next >= -1) dictionaryEntries[index++] = new DictionaryEntry(_entries[i].Key, _entries[i].Value);
            return;
        }
        if (array is not object[] objects) throw new ArgumentException("Target array type is not compatible with the type of items in the collection.", nameof(array));
        for (int i = 0; i < _count; i++)
            if (_entries[i].Next >= -1) objects[index++] = new KeyValuePair<TKey, TValue>(_entries[i].Key, _entries[i].Value);
    }

    public Enumerator GetEnumerator() => new Enumerator(this, false);
    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => new Enumerator(this, false);
    IEnumerator IEnumerable.GetEnumerator() => new Enumerator(this, false);
    IDictionaryEnumerator IDictionary.GetEnumerator() => new Enumerator(this, true);

    private static bool IsCompatibleKey(object key)
    {
        if (key == null) ThrowHelper.ArgumentNull("key");
        return key is TKey;
    }

    object IDictionary.this[object key]
    {
        get
        {
            if (!IsCompatibleKey(key)) return null;
            ref TValue value = ref FindValue((TKey)key);
            return Unsafe.IsNullRef(ref value) ? null : value;
        }
        set
        {
            CheckPair(key, value);
            this[(TKey)key] = (TValue)value;
        }
    }

    private static void CheckPair(object key, object value)
    {
        if (key == null) ThrowHelper.ArgumentNull("key");
        if (value == null && default(TValue) != null) ThrowHelper.ArgumentNull("value");
        if (key is not TKey) ThrowHelper.WrongKeyType(key, typeof(TKey));
        if (value != null && value is not TValue) ThrowHelper.WrongValueType(value, typeof(TValue));
    }

    void IDictionary.Add(object key, object value)
    {
        CheckPair(key, value);
        Add((TKey)key, (TValue)value);
    }

    bool IDictionary.Contains(object key) => IsCompatibleKey(key) && ContainsKey((TKey)key);

    void IDictionary.Remove(object key)
    {
        if (IsCompatibleKey(key)) Remove((TKey)key);
    }

    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => ArgumentNullException.ThrowIfNull(info);
    public virtual void OnDeserialization(object sender) { }

    /// <summary>Walks the pairs.</summary>
    public struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>>, IDictionaryEnumerator
    {
        private readonly Dictionary<TKey, TValue> _dictionary;
        private readonly int _version;
        private int _index;
        private KeyValuePair<TKey, TValue> _current;
        private readonly bool _asEntry;

        internal Enumerator(Dictionary<TKey, TValue> dictionary, bool asEntry)
        {
            _dictionary = dictionary;
            _version = dictionary._version;
            _index = 0;
            _current = default;
            _asEntry = asEntry;
        }

        public bool MoveNext()
        {
            if (_version != _dictionary._version) ThrowHelper.VersionChanged();
            while ((uint)_index < (uint)_dictionary._count)
            {
                ref Entry entry = ref _dictionary._entries[_index++];
                if (entry.Next < -1) continue;
                _current = new KeyValuePair<TKey, TValue>(entry.Key, entry.Value);
                return true;
            }
            _index = _dictionary._count + 1;
            _current = default;
            return false;
        }

        public KeyValuePair<TKey, TValue> Current => _current;
        public void Dispose() { }

        private void CheckPosition()
        {
            if (_index == 0 || _index == _dictionary._count + 1) ThrowHelper.EnumerationImpossible();
        }

        object IEnumerator.Current
        {
            get
            {
                CheckPosition();
                return _asEntry ? new DictionaryEntry(_current.Key, _current.Value) : _current;
            }
        }

        void IEnumerator.Reset()
        {
            if (_version != _dictionary._version) ThrowHelper.VersionChanged();
            _index = 0;
            _current = default;
        }

        DictionaryEntry IDictionaryEnumerator.Entry
        {
            get
            {
                CheckPosition();
                return new DictionaryEntry(_current.Key, _current.Value);
            }
        }

        object IDictionaryEnumerator.Key
        {
            get
            {
                CheckPosition();
                return _current.Key;
            }
        }

        object IDictionaryEnumerator.Value
        {
            get
            {
                CheckPosition();
                return _current.Value;
            }
        }
    }

    /// <summary>The keys of a dictionary, as a live view.</summary>
    public sealed class KeyCollection : ICollection<TKey>, ICollection, IReadOnlyCollection<TKey>
    {
        private readonly Dictionary<TKey, TValue> _dictionary;

        public KeyCollection(Dictionary<TKey, TValue> dictionary)
        {
            if (dictionary == null) ThrowHelper.ArgumentNull("dictionary");
            _dictionary = dictionary;
        }

        public int Count => _dictionary.Count;
        bool ICollection<TKey>.IsReadOnly => true;
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => ((ICollection)_dictionary).SyncRoot;
        void ICollection<TKey>.Add(TKey item) => throw new NotSupportedException("Mutating a key collection derived from a dictionary is not allowed.");
        void ICollection<TKey>.Clear() => throw new NotSupportedException("Mutating a key collection derived from a dictionary is not allowed.");
        bool ICollection<TKey>.Remove(TKey item) => throw new NotSupportedException("Mutating a key collection derived from a dictionary is not allowed.");
        public bool Contains(TKey item) => _dictionary.ContainsKey(item);
        public Enumerator GetEnumerator() => new Enumerator(_dictionary);
        IEnumerator<TKey> IEnumerable<TKey>.GetEnumerator() => new Enumerator(_dictionary);
        IEnumerator IEnumerable.GetEnumerator() => new Enumerator(_dictionary);

        public void CopyTo(TKey[] array, int index)
        {
            CheckCopy(array, index, Count);
            for (int i = 0; i < _dictionary._count; i++)
                if (_dictionary._entries[i].Next >= -1) array[index++] = _dictionary._entries[i].Key;
        }

        void ICollection.CopyTo(Array array, int index)
        {
            if (array is TKey[] typed)
            {
                CopyTo(typed, index);
                return;
            }
            CheckCopy(array, index, Count);
            if (array.Rank != 1) ThrowHelper.Argument(SR.Arg_RankMultiDimNotSupported, "array");
            if (array is not object[] objects) throw new ArgumentException("Target array type is not compatible with the type of items in the collection.", nameof(array));
            for (int i = 0; i < _dictionary._count; i++)
                if (_dictionary._entries[i].Next >= -1) objects[index++] = _dictionary._entries[i].Key;
        }

        /// <summary>Walks the keys.</summary>
        public struct Enumerator : IEnumerator<TKey>, IEnumerator
        {
            private readonly Dictionary<TKey, TValue> _dictionary;
            private readonly int _version;
            private int _index;
            private TKey _current;

            internal Enumerator(Dictionary<TKey, TValue> dictionary)
            {
                _dictionary = dictionary;
                _version = dictionary._version;
                _index = 0;
                _current = default;
            }

            public void Dispose() { }

            public bool MoveNext()
            {
                if (_version != _dictionary._version) ThrowHelper.VersionChanged();
                while ((uint)_index < (uint)_dictionary._count)
                {
                    ref Entry entry = ref _dictionary._entries[_index++];
                    if (entry.Next < -1) continue;
                    _current = entry.Key;
                    return true;
                }
                _index = _dictionary._count + 1;
                _current = default;
                return false;
            }

            public TKey Current => _current;

            object IEnumerator.Current
            {
                get
                {
                    if (_index == 0 || _index == _dictionary._count + 1) ThrowHelper.EnumerationImpossible();
                    return _current;
                }
            }

            void IEnumerator.Reset()
            {
                if (_version != _dictionary._version) ThrowHelper.VersionChanged();
                _index = 0;
                _current = default;
            }
        }
    }

    /// <summary>The values of a dictionary, as a live view.</summary>
    public sealed class ValueCollection : ICollection<TValue>, ICollection, IReadOnlyCollection<TValue>
    {
        private readonly Dictionary<TKey, TValue> _dictionary;

        public ValueCollection(Dictionary<TKey, TValue> dictionary)
        {
            if (dictionary == null) ThrowHelper.ArgumentNull("dictionary");
            _dictionary = dictionary;
        }

        public int Count => _dictionary.Count;
        bool ICollection<TValue>.IsReadOnly => true;
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => ((ICollection)_dictionary).SyncRoot;
        void ICollection<TValue>.Add(TValue item) => throw new NotSupportedException("Mutating a value collection derived from a dictionary is not allowed.");
        void ICollection<TValue>.Clear() => throw new NotSupportedException("Mutating a value collection derived from a dictionary is not allowed.");
        bool ICollection<TValue>.Remove(TValue item) => throw new NotSupportedException("Mutating a value collection derived from a dictionary is not allowed.");
        bool ICollection<TValue>.Contains(TValue item) => _dictionary.ContainsValue(item);
        public Enumerator GetEnumerator() => new Enumerator(_dictionary);
        IEnumerator<TValue> IEnumerable<TValue>.GetEnumerator() => new Enumerator(_dictionary);
        IEnumerator IEnumerable.GetEnumerator() => new Enumerator(_dictionary);

        public void CopyTo(TValue[] array, int index)
        {
            CheckCopy(array, index, Count);
            for (int i = 0; i < _dictionary._count; i++)
                if (_dictionary._entries[i].Next >= -1) array[index++] = _dictionary._entries[i].Value;
        }

        void ICollection.CopyTo(Array array, int index)
        {
            if (array is TValue[] typed)
            {
                CopyTo(typed, index);
                return;
            }
            CheckCopy(array, index, Count);
            if (array.Rank != 1) ThrowHelper.Argument(SR.Arg_RankMultiDimNotSupported, "array");
            if (array is not object[] objects) throw new ArgumentException("Target array type is not compatible with the type of items in the collection.", nameof(array));
            for (int i = 0; i < _dictionary._count; i++)
                if (_dictionary._entries[i].Next >= -1) objects[index++] = _dictionary._entries[i].Value;
        }

        /// <summary>Walks the values.</summary>
        public struct Enumerator : IEnumerator<TValue>, IEnumerator
        {
            private readonly Dictionary<TKey, TValue> _dictionary;
            private readonly int _version;
            private int _index;
            private TValue _current;

            internal Enumerator(Dictionary<TKey, TValue> dictionary)
            {
                _dictionary = dictionary;
                _version = dictionary._version;
                _index = 0;
                _current = default;
            }

            public void Dispose() { }

            public bool MoveNext()
            {
                if (_version != _dictionary._version) ThrowHelper.VersionChanged();
                while ((uint)_index < (uint)_dictionary._count)
                {
                    ref Entry entry = ref _dictionary._entries[_index++];
                    if (entry.Next < -1) continue;
                    _current = entry.Value;
                    return true;
                }
                _index = _dictionary._count + 1;
                _current = default;
                return false;
            }

            public TValue Current => _current;

            object IEnumerator.Current
            {
                get
                {
                    if (_index == 0 || _index == _dictionary._count + 1) ThrowHelper.EnumerationImpossible();
                    return _current;
                }
            }

            void IEnumerator.Reset()
            {
                if (_version != _dictionary._version) ThrowHelper.VersionChanged();
                _index = 0;
                _current = default;
            }
        }
    }
}
