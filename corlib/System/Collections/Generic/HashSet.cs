using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace System.Collections.Generic;

/// <summary>A set in a hash table with chains. Enumeration follows insertion until something is removed; freed places are filled last in, first out.</summary>
[Serializable]
public partial class HashSet<T> : ICollection<T>, ISet<T>, IReadOnlyCollection<T>, IReadOnlySet<T>, ISerializable, IDeserializationCallback
{
    private struct Entry
    {
        internal uint Hash;
        internal int Next;   // index of the next in the chain, -1 at its end; -3 - index of the next free place when free
        internal T Value;
    }

    private int[] _buckets;
    private Entry[] _entries;
    private int _count, _freeList = -1, _freeCount, _version;
    private IEqualityComparer<T> _comparer;   // null: the default of a value type

    public HashSet() : this((IEqualityComparer<T>)null) { }

    public HashSet(IEqualityComparer<T> comparer)
    {
        if (!typeof(T).IsValueType) _comparer = comparer ?? EqualityComparer<T>.Default;
        else if (comparer != null && comparer != EqualityComparer<T>.Default) _comparer = comparer;
    }

    public HashSet(int capacity) : this(capacity, null) { }

    public HashSet(int capacity, IEqualityComparer<T> comparer) : this(comparer)
    {
        if (capacity < 0) ThrowHelper.OutOfRange("capacity");
        if (capacity > 0) Initialize(capacity);
    }

    public HashSet(IEnumerable<T> collection) : this(collection, null) { }

    public HashSet(IEnumerable<T> collection, IEqualityComparer<T> comparer) : this(comparer)
    {
        if (collection == null) ThrowHelper.ArgumentNull("collection");
        if (collection is HashSet<T> other && Equals(other.Comparer, Comparer))
        {
            CopyFrom(other);
            return;
        }
        if (collection is ICollection<T> counted && counted.Count > 0) Initialize(counted.Count);
        UnionWith(collection);
        if (_count > 0 && _entries.Length / _count > 3) TrimExcess();
    }

    protected HashSet(SerializationInfo info, StreamingContext context) => throw new NotSupportedException();

    private void CopyFrom(HashSet<T> source)
    {
        if (source.Count == 0) return;
        int capacity = source._buckets.Length;
        int threshold = HashSizes.AtLeast(source.Count + 1);
        if (threshold >= capacity)
        {
            _buckets = (int[])source._buckets.Clone();
            _entries = (Entry[])source._entries.Clone();
            _freeList = source._freeList;
            _freeCount = source._freeCount;
            _count = source._count;
            return;
        }
        Initialize(source.Count);
        for (int i = 0; i < source._count; i++)
            if (source._entries[i].Next >= -1) AddIfNotPresent(source._entries[i].Value, out _);
    }

    private int Initialize(int capacity)
    {
        int size = HashSizes.AtLeast(capacity);
        _buckets = new int[size];
        _entries = new Entry[size];
        _freeList = -1;
        return size;
    }

    public IEqualityComparer<T> Comparer => _comparer ?? EqualityComparer<T>.Default;
    internal IEqualityComparer<T> EffectiveComparer => Comparer;
    public int Count => _count - _freeCount;
    public int Capacity => _entries == null ? 0 : _entries.Length;
    bool ICollection<T>.IsReadOnly => false;

    private uint HashOf(T item)
    {
        if (item == null) return 0;
        return (uint)(_comparer == null ? item.GetHashCode() : _comparer.GetHashCode(item));
    }

    private int FindItemIndex(T item)
    {
        if (_buckets == null) return -1;
        Entry[] entries = _entries;
        IEqualityComparer<T> comparer = _comparer;
        uint hash = HashOf(item);
        int i = _buckets[hash % (uint)_buckets.Length] - 1;
        if (typeof(T).IsValueType && comparer == null)
        {
            while (i >= 0)
            {
                ref Entry entry = ref entries[i];
                if (entry.Hash == hash && EqualityComparer<T>.Default.Equals(entry.Value, item)) return i;
                i = entry.Next;
            }
            return -1;
        }
        while (i >= 0)
        {
            ref Entry entry = ref entries[i];
            if (entry.Hash == hash && comparer.Equals(entry.Value, item)) return i;
            i = entry.Next;
        }
        return -1;
    }

    public bool Contains(T item) => FindItemIndex(item) >= 0;

    public bool TryGetValue(T equalValue, [MaybeNullWhen(false)] out T actualValue)
    {
        int index = FindItemIndex(equalValue);
        actualValue = index >= 0 ? _entries[index].Value : default;
        return index >= 0;
    }

    public bool Add(T item) => AddIfNotPresent(item, out _);
    void ICollection<T>.Add(T item) => AddIfNotPresent(item, out _);

    private bool AddIfNotPresent(T item, out int location)
    {
        if (_buckets == null) Initialize(0);
        Entry[] entries = _entries;
        IEqualityComparer<T> comparer = _comparer;
        bool plain = typeof(T).IsValueType && comparer == null;
        uint hash = HashOf(item);
        int i = _buckets[hash % (uint)_buckets.Length] - 1;
        while (i >= 0)
        {
            ref Entry entry = ref entries[i];
            if (entry.Hash == hash && (plain ? EqualityComparer<T>.Default.Equals(entry.Value, item) : comparer.Equals(entry.Value, item)))
            {
                location = i;
                return false;
            }
            i = entry.Next;
        }
        int index;
        if (_freeCount > 0)
        {
            index = _freeList;
            _freeCount--;
            _freeList = -3 - entries[index].Next;
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
        fresh.Value = item;
        bucket = index + 1;
        _version++;
        location = index;
        return true;
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

    public bool Remove(T item)
    {
        if (_buckets == null) return false;
        IEqualityComparer<T> comparer = _comparer;
        bool plain = typeof(T).IsValueType && comparer == null;
        uint hash = HashOf(item);
        ref int bucket = ref _buckets[hash % (uint)_buckets.Length];
        int last = -1, i = bucket - 1;
        while (i >= 0)
        {
            ref Entry entry = ref _entries[i];
            if (entry.Hash == hash && (plain ? EqualityComparer<T>.Default.Equals(entry.Value, item) : comparer.Equals(entry.Value, item)))
            {
                if (last < 0) bucket = entry.Next + 1;
                else _entries[last].Next = entry.Next;
                entry.Next = -3 - _freeList;
                entry.Value = default;
                _freeList = i;
                _freeCount++;
                return true;
            }
            last = i;
            i = entry.Next;
        }
        return false;
    }

    public void Clear()
    {
        if (_count == 0) return;
        Array.Clear(_buckets);
        Array.Clear(_entries, 0, _count);
        _count = 0;
        _freeList = -1;
        _freeCount = 0;
    }

    public int RemoveWhere(Predicate<T> match)
    {
        if (match == null) ThrowHelper.ArgumentNull("match");
        int removed = 0;
        for (int i = 0; i < _count; i++)
        {
            if (_entries[i].Next < -1) continue;
            T value = _entries[i].Value;
            if (match(value) && Remove(value)) removed++;
        }
        return removed;
    }

    public int EnsureCapacity(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        if (_entries != null && _entries.Length >= capacity) return _entries.Length;
        if (_buckets == null) return Initialize(capacity);
        Resize(HashSizes.AtLeast(capacity));
        return _entries.Length;
    }

    public void TrimExcess() => TrimExcess(Count);

    public void TrimExcess(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, Count);
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

    public void CopyTo(T[] array) => CopyTo(array, 0, Count);
    public void CopyTo(T[] array, int arrayIndex) => CopyTo(array, arrayIndex, Count);

    public void CopyTo(T[] array, int arrayIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(arrayIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (arrayIndex > array.Length || count > array.Length - arrayIndex) ThrowHelper.Argument(SR.Arg_ArrayPlusOffTooSmall);
        for (int i = 0; i < _count && count != 0; i++)
        {
            if (_entries[i].Next < -1) continue;
            array[arrayIndex++] = _entries[i].Value;
            count--;
        }
    }

    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => ArgumentNullException.ThrowIfNull(info);
    public virtual void OnDeserialization(object sender) { }

    /// <summary>Compares sets by their elements.</summary>
    public static IEqualityComparer<HashSet<T>> CreateSetComparer() => new HashSetEqualityComparer<T>();

    public Enumerator GetEnumerator() => new Enumerator(this);
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the elements.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly HashSet<T> _set;
        private readonly int _version;
        private int _index;
        private T _current;

        internal Enumerator(HashSet<T> set)
        {
            _set = set;
            _version = set._version;
            _index = 0;
            _current = default;
        }

        public bool MoveNext()
        {
            if (_version != _set._version) ThrowHelper.VersionChanged();
            while ((uint)_index < (uint)_set._count)
            {
                ref Entry entry = ref _set._entries[_index++];
                if (entry.Next < -1) continue;
                _current = entry.Value;
                return true;
            }
            _index = _set._count + 1;
            _current = default;
            return false;
        }

        public T Current => _current;

        object IEnumerator.Current
        {
            get
            {
                if (_index == 0 || _index == _set._count + 1) ThrowHelper.EnumerationImpossible();
                return _current;
            }
        }

        void IEnumerator.Reset()
        {
            if (_version != _set._version) ThrowHelper.VersionChanged();
            _index = 0;
            _current = default;
        }

        public void Dispose() { }
    }
}

internal sealed class HashSetEqualityComparer<T> : IEqualityComparer<HashSet<T>>
{
    public bool Equals(HashSet<T> x, HashSet<T> y)
    {
        if (ReferenceEquals(x, y)) return true;
        if (x == null || y == null) return false;
        return x.SetEquals(y);
    }

    public int GetHashCode(HashSet<T> obj)
    {
        int hash = 0;
        if (obj != null)
            foreach (T item in obj)
                if (item != null) hash ^= item.GetHashCode();
        return hash;
    }

    public override bool Equals(object obj) => obj is HashSetEqualityComparer<T>;
    public override int GetHashCode() => EqualityComparer<T>.Default.GetHashCode();
}
