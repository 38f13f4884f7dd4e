using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Threading;

namespace System.Collections.Concurrent;

/// <summary>
/// A dictionary for many threads. Readers take no lock: nodes are only prepended to chains and unlinked. Writers take the lock of their bucket; growing takes all.
/// Enumeration goes bucket by bucket and sees what happens meanwhile.
/// </summary>
public class ConcurrentDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IDictionary, IReadOnlyDictionary<TKey, TValue> where TKey : notnull
{
    private const int DefaultCapacity = 31, MaxLocks = 1024;

    private sealed class Node(TKey key, TValue value, int hash, Node next)
    {
        internal readonly TKey Key = key;
        internal TValue Value = value;
        internal readonly int Hash = hash;
        internal volatile Node Next = next;
    }

    private sealed class Tables(Node[] buckets, object[] locks, int[] counts)
    {
        internal readonly Node[] Buckets = buckets;
        internal readonly object[] Locks = locks;
        internal readonly int[] Counts = counts;
    }

    private volatile Tables _tables;
    private int _budget;
    private readonly bool _growLocks;
    private readonly IEqualityComparer<TKey> _comparer;
    private readonly bool _stringKeys;
    private readonly int _initialCapacity;

    private static int DefaultConcurrency => Environment.ProcessorCount;

    public ConcurrentDictionary() : this(DefaultConcurrency, DefaultCapacity, true, null) { }
    public ConcurrentDictionary(int concurrencyLevel, int capacity) : this(concurrencyLevel, capacity, false, null) { }
    public ConcurrentDictionary(IEqualityComparer<TKey> comparer) : this(DefaultConcurrency, DefaultCapacity, true, comparer) { }
    public ConcurrentDictionary(int concurrencyLevel, int capacity, IEqualityComparer<TKey> comparer) : this(concurrencyLevel, capacity, false, comparer) { }
    public ConcurrentDictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection) : this(collection, null) { }

    public ConcurrentDictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey> comparer)
        : this(DefaultConcurrency, CapacityFor(collection), true, comparer) => AddAll(collection);

    public ConcurrentDictionary(int concurrencyLevel, IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey> comparer)
        : this(concurrencyLevel, CapacityFor(collection), false, comparer) => AddAll(collection);

    private static int CapacityFor(IEnumerable<KeyValuePair<TKey, TValue>> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        return collection is ICollection<KeyValuePair<TKey, TValue>> counted ? Math.Max(DefaultCapacity, counted.Count) : DefaultCapacity;
    }

    private ConcurrentDictionary(int concurrencyLevel, int capacity, bool growLocks, IEqualityComparer<TKey> comparer)
    {
        if (concurrencyLevel <= 0)
        {
            if (concurrencyLevel != -1) throw new ArgumentOutOfRangeException(nameof(concurrencyLevel), "The concurrencyLevel argument must be positive, or -1 to use a default value.");
            concurrencyLevel = DefaultConcurrency;
        }
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        if (capacity < concurrencyLevel) capacity = concurrencyLevel;
        capacity = HashSizes.AtLeast(capacity);
        object[] locks = new object[concurrencyLevel];
        locks[0] = locks;
        for (int i = 1; i < locks.Length; i++) locks[i] = new object();
        _tables = new Tables(new Node[capacity], locks, new int[concurrencyLevel]);
        _growLocks = growLocks;
        _budget = capacity / concurrencyLevel;
        _initialCapacity = capacity;
        _comparer = comparer ?? EqualityComparer<TKey>.Default;
        _stringKeys = typeof(TKey) == typeof(string) && ReferenceEquals(_comparer, EqualityComparer<TKey>.Default);
    }

    private void AddAll(IEnumerable<KeyValuePair<TKey, TValue>> collection)
    {
        foreach (KeyValuePair<TKey, TValue> pair in collection)
        {
            if (pair.Key == null) ThrowHelper.ArgumentNull("key");
            if (!TryAddCore(pair.Key, pair.Value, false, out _)) throw new ArgumentException("The source argument contains duplicate keys.");
        }
    }

    // Strings hash the same in every process here, so that programs see the same order in each run.
    private int HashOf(TKey key)
    {
        if (_stringKeys) return StableHash((string)(object)key);
        return _comparer.GetHashCode(key);
    }

    private static int StableHash(string text)
    {
        uint a = (5381 << 16) + 5381, b = a;
        int i = 0, left = text.Length;
        while (left > 2)
        {
            a = (BitOperations.RotateLeft(a, 5) + a) ^ (text[i] | (uint)text[i + 1] << 16);
            b = (BitOperations.RotateLeft(b, 5) + b) ^ (text[i + 2] | (uint)(left > 3 ? text[i + 3] : 0) << 16);
            i += 4;
            left -= 4;
        }
        if (left > 0) b = (BitOperations.RotateLeft(b, 5) + b) ^ (text[i] | (uint)(left > 1 ? text[i + 1] : 0) << 16);
        return (int)(a + b * 1566083941);
    }

    private static ref Node BucketOf(Tables tables, int hash, out uint lockNumber)
    {
        uint bucket = (uint)hash % (uint)tables.Buckets.Length;
        lockNumber = bucket % (uint)tables.Locks.Length;
        return ref tables.Buckets[bucket];
    }

    private Node Find(TKey key)
    {
        if (key == null) ThrowHelper.ArgumentNull("key");
        Tables tables = _tables;
        int hash = HashOf(key);
        for (Node node = Volatile.Read(ref BucketOf(tables, hash, out _)); node != null; node = node.Next)
            if (node.Hash == hash && _comparer.Equals(node.Key, key)) return node;
        return null;
    }

    public IEqualityComparer<TKey> Comparer => _comparer;
    public bool ContainsKey(TKey key) => Find(key) != null;

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        Node node = Find(key);
        value = node == null ? default : node.Value;
        return node != null;
    }

    public bool TryAdd(TKey key, TValue value)
    {
        if (key == null) ThrowHelper.ArgumentNull("key");
        return TryAddCore(key, value, false, out _);
    }

    // Adds, or updates when told to; false when the key was there.
    private bool TryAddCore(TKey key, TValue value, bool update, out TValue result)
    {
        int hash = HashOf(key);
        while (true)
        {
            Tables tables = _tables;
            ref Node bucket = ref BucketOf(tables, hash, out uint lockNumber);
            bool grow = false;
            lock (tables.Locks[lockNumber])
            {
                if (tables != _tables) continue;
                Node previous = null;
                for (Node node = bucket; node != null; node = node.Next)
                {
                    if (node.Hash == hash && _comparer.Equals(node.Key, key))
                    {
                        if (!update)
                        {
                            result = node.Value;
                            return false;
                        }
                        Store(ref bucket, previous, node, value);
                        result = value;
                        return false;
                    }
                    previous = node;
                }
                Volatile.Write(ref bucket, new Node(key, value, hash, bucket));
                checked { tables.Counts[lockNumber]++; }
                grow = tables.Counts[lockNumber] > _budget;
            }
            if (grow) Grow(tables);
            result = value;
            return true;
        }
    }

    // A reference is written in one piece; other values get a new node, so that no reader sees half of one.
    private static void Store(ref Node bucket, Node previous, Node node, TValue value)
    {
        if (!typeof(TValue).IsValueType || Runtime.CompilerServices.Unsafe.SizeOf<TValue>() <= 4)
        {
            node.Value = value;
            return;
        }
        Node fresh = new Node(node.Key, value, node.Hash, node.Next);
        if (previous == null) Volatile.Write(ref bucket, fresh);
        else previous.Next = fresh;
    }

    public bool TryRemove(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (key == null) ThrowHelper.ArgumentNull("key");
        return TryRemoveCore(key, out value, false, default);
    }

    public bool TryRemove(KeyValuePair<TKey, TValue> item)
    {
        if (item.Key == null) throw new ArgumentNullException(nameof(item), "TKey is a reference type and item.Key is null.");
        return TryRemoveCore(item.Key, out _, true, item.Value);
    }

    private bool TryRemoveCore(TKey key, out TValue value, bool match, TValue expected)
    {
        int hash = HashOf(key);
        while (true)
        {
            Tables tables = _tables;
            ref Node bucket = ref BucketOf(tables, hash, out uint lockNumber);
            lock (tables.Locks[lockNumber])
            {
                if (tables != _tables) continue;
                Node previous = null;
                for (Node node = bucket; node != null; node = node.Next)
                {
                    if (node.Hash == hash && _comparer.Equals(node.Key, key))
                    {
                        if (match && !EqualityComparer<TValue>.Default.Equals(expected, node.Value)) break;
                        if (previous == null) Volatile.Write(ref bucket, node.Next);
                        else previous.Next = node.Next;
                        value = node.Value;
                        tables.Counts[lockNumber]--;
                        return true;
                    }
                    previous = node;
                }
            }
            value = default;
            return false;
        }
    }

    public bool TryUpdate(TKey key, TValue newValue, TValue comparisonValue)
    {
        if (key == null) ThrowHelper.ArgumentNull("key");
        int hash = HashOf(key);
        while (true)
        {
            Tables tables = _tables;
            ref Node bucket = ref BucketOf(tables, hash, out uint lockNumber);
            lock (tables.Locks[lockNumber])
            {
                if (tables != _tables) continue;
                Node previous = null;
                for (Node node = bucket; node != null; node = node.Next)
                {
                    if (node.Hash == hash && _comparer.Equals(node.Key, key))
                    {
                        if (!EqualityComparer<TValue>.Default.Equals(node.Value, comparisonValue)) return false;
                        Store(ref bucket, previous, node, newValue);
                        return true;
                    }
                    previous = node;
                }
                return false;
            }
        }
    }

    // Twice as many buckets, unless few elements share them: then more may share a lock.
    private void Grow(Tables tables)
    {
        lock (tables.Locks[0])
        {
            if (tables != _tables) return;
            int length = tables.Buckets.Length;
            long count = 0;
            foreach (int n in tables.Counts) count += n;
            if (count < tables.Buckets.Length / 4)
            {
                _budget = 2 * _budget;
                if (_budget < 0) _budget = int.MaxValue;
                return;
            }
            length = HashSizes.AtLeast(Math.Min(length * 2, Array.MaxLength));
            object[] locks = tables.Locks;
            if (_growLocks && locks.Length < MaxLocks)
            {
                locks = new object[tables.Locks.Length * 2];
                Array.Copy(tables.Locks, locks, tables.Locks.Length);
                for (int i = tables.Locks.Length; i < locks.Length; i++) locks[i] = new object();
            }
            Node[] buckets = new Node[length];
            int[] counts = new int[locks.Length];
            Tables fresh = new Tables(buckets, locks, counts);
            int taken = 1;
            try
            {
                for (; taken < tables.Locks.Length; taken++) Monitor.Enter(tables.Locks[taken]);
                foreach (Node bucket in tables.Buckets)
                {
                    for (Node node = bucket; node != null; node = node.Next)
                    {
                        ref Node target = ref BucketOf(fresh, node.Hash, out uint lockNumber);
                        target = new Node(node.Key, node.Value, node.Hash, target);
                        counts[lockNumber]++;
                    }
                }
                _budget = Math.Max(1, length / locks.Length);
                _tables = fresh;
            }
            finally
            {
                for (int i = 1; i < taken; i++) Monitor.Exit(tables.Locks[i]);
            }
        }
    }

    private Tables LockAll()
    {
        while (true)
        {
            Tables tables = _tables;
            Monitor.Enter(tables.Locks[0]);
            if (tables == _tables)
            {
                for (int i = 1; i < tables.Locks.Length; i++) Monitor.Enter(tables.Locks[i]);
                return tables;
            }
            Monitor.Exit(tables.Locks[0]);
        }
    }

    private static void UnlockAll(Tables tables)
    {
        foreach (object o in tables.Locks) Monitor.Exit(o);
    }

    public void Clear()
    {
        Tables tables = LockAll();
        try
        {
            bool any = false;
            foreach (int n in tables.Counts) any |= n != 0;
            if (!any) return;
            _tables = new Tables(new Node[HashSizes.AtLeast(DefaultCapacity)], tables.Locks, new int[tables.Counts.Length]);
            _budget = Math.Max(1, _tables.Buckets.Length / tables.Locks.Length);
        }
        finally { UnlockAll(tables); }
    }

    public int Count
    {
        get
        {
            Tables tables = LockAll();
            try
            {
                int count = 0;
                foreach (int n in tables.Counts) checked { count += n; }
                return count;
            }
            finally { UnlockAll(tables); }
        }
    }

    public bool IsEmpty
    {
        get
        {
            foreach (int n in _tables.Counts)
                if (n != 0) return Count == 0;
            return true;
        }
    }

    private List<KeyValuePair<TKey, TValue>> Snapshot()
    {
        Tables tables = LockAll();
        try
        {
            List<KeyValuePair<TKey, TValue>> list = new List<KeyValuePair<TKey, TValue>>();
            foreach (Node bucket in tables.Buckets)
                for (Node node = bucket; node != null; node = node.Next) list.Add(new KeyValuePair<TKey, TValue>(node.Key, node.Value));
            return list;
        }
        finally { UnlockAll(tables); }
    }

    public KeyValuePair<TKey, TValue>[] ToArray() => Snapshot().ToArray();

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
    {
        Node[] buckets = _tables.Buckets;
        for (int i = 0; i < buckets.Length; i++)
            for (Node node = Volatile.Read(ref buckets[i]); node != null; node = node.Next) yield return new KeyValuePair<TKey, TValue>(node.Key, node.Value);
    }

    public TValue this[TKey key]
    {
        get
        {
            if (!TryGetValue(key, out TValue value)) ThrowHelper.KeyNotFound(key);
            return value;
        }
        set
        {
            if (key == null) ThrowHelper.ArgumentNull("key");
            TryAddCore(key, value, true, out _);
        }
    }

    public TValue GetOrAdd(TKey key, Func<TKey, TValue> valueFactory)
    {
        if (key == null) ThrowHelper.ArgumentNull("key");
        if (valueFactory == null) ThrowHelper.ArgumentNull("valueFactory");
        if (TryGetValue(key, out TValue value)) return value;
        TryAddCore(key, valueFactory(key), false, out value);
        return value;
    }

    public TValue GetOrAdd<TArg>(TKey key, Func<TKey, TArg, TValue> valueFactory, TArg factoryArgument) where TArg : allows ref struct
    {
        if (key == null) ThrowHelper.ArgumentNull("key");
        if (valueFactory == null) ThrowHelper.ArgumentNull("valueFactory");
        if (TryGetValue(key, out TValue value)) return value;
        TryAddCore(key, valueFactory(key, factoryArgument), false, out value);
        return value;
    }

    public TValue GetOrAdd(TKey key, TValue value)
    {
        if (key == null) ThrowHelper.ArgumentNull("key");
        if (TryGetValue(key, out TValue found)) return found;
        TryAddCore(key, value, false, out found);
        return found;
    }

    public TValue AddOrUpdate(TKey key, Func<TKey, TValue> addValueFactory, Func<TKey, TValue, TValue> updateValueFactory)
    {
        if (key == null) ThrowHelper.ArgumentNull("key");
        if (addValueFactory == null) ThrowHelper.ArgumentNull("addValueFactory");
        if (updateValueFactory == null) ThrowHelper.ArgumentNull("updateValueFactory");
        while (true)
        {
            if (TryGetValue(key, out TValue old))
            {
                TValue updated = updateValueFactory(key, old);
                if (TryUpdate(key, updated, old)) return updated;
            }
            else if (TryAddCore(key, addValueFactory(key), false, out TValue result)) return result;
        }
    }

    public TValue AddOrUpdate<TArg>(TKey key, Func<TKey, TArg, TValue> addValueFactory, Func<TKey, TValue, TArg, TValue> updateValueFactory, TArg factoryArgument) where TArg : allows ref struct
    {
        if (key == null) ThrowHelper.ArgumentNull("key");
        if (addValueFactory == null) ThrowHelper.ArgumentNull("addValueFactory");
        if (updateValueFactory == null) ThrowHelper.ArgumentNull("updateValueFactory");
        while (true)
        {
            if (TryGetValue(key, out TValue old))
            {
                TValue updated = updateValueFactory(key, old, factoryArgument);
                if (TryUpdate(key, updated, old)) return updated;
            }
            else if (TryAddCore(key, addValueFactory(key, factoryArgument), false, out TValue result)) return result;
        }
    }

    public TValue AddOrUpdate(TKey key, TValue addValue, Func<TKey, TValue, TValue> updateValueFactory)
    {
        if (key == null) ThrowHelper.ArgumentNull("key");
        if (updateValueFactory == null) ThrowHelper.ArgumentNull("updateValueFactory");
        while (true)
        {
            if (TryGetValue(key, out TValue old))
            {
                TValue updated = updateValueFactory(key, old);
                if (TryUpdate(key, updated, old)) return updated;
            }
            else if (TryAddCore(key, addValue, false, out TValue result)) return result;
        }
    }

    public ICollection<TKey> Keys
    {
        get
        {
            List<TKey> keys = new List<TKey>();
            foreach (KeyValuePair<TKey, TValue> pair in Snapshot()) keys.Add(pair.Key);
            return new ReadOnlyCollection<TKey>(keys);
        }
    }

    public ICollection<TValue> Values
    {
        get
        {
            List<TValue> values = new List<TValue>();
            foreach (KeyValuePair<TKey, TValue> pair in Snapshot()) values.Add(pair.Value);
            return new ReadOnlyCollection<TValue>(values);
        }
    }

    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;
    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;

    void IDictionary<TKey, TValue>.Add(TKey key, TValue value)
    {
        if (!TryAdd(key, value)) throw new ArgumentException("The key already existed in the dictionary.");
    }

    bool IDictionary<TKey, TValue>.Remove(TKey key) => TryRemove(key, out _);
    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> pair) => ((IDictionary<TKey, TValue>)this).Add(pair.Key, pair.Value);
    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> pair) => TryGetValue(pair.Key, out TValue value) && EqualityComparer<TValue>.Default.Equals(value, pair.Value);
    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;
    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> pair) => TryRemove(pair);

    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        List<KeyValuePair<TKey, TValue>> all = Snapshot();
        if (array.Length - all.Count < index) throw new ArgumentException("The index is equal to or greater than the length of the array, or the number of elements in the dictionary is greater than the available space from index to the end of the destination array.");
        all.CopyTo(array, index);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IDictionary.Add(object key, object value)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key is not TKey typed) throw new ArgumentException("The key was of an incorrect type for this dictionary.");
        ((IDictionary<TKey, TValue>)this).Add(typed, (TValue)value);
    }

    bool IDictionary.Contains(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key is TKey typed && ContainsKey(typed);
    }

    IDictionaryEnumerator IDictionary.GetEnumerator() => new DictionaryEnumerator(this);
    bool IDictionary.IsFixedSize => false;
    bool IDictionary.IsReadOnly => false;
    ICollection IDictionary.Keys => (ICollection)Keys;
    ICollection IDictionary.Values => (ICollection)Values;

    void IDictionary.Remove(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key is TKey typed) TryRemove(typed, out _);
    }

    object IDictionary.this[object key]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(key);
            return key is TKey typed && TryGetValue(typed, out TValue value) ? value : null;
        }
        set
        {
            ArgumentNullException.ThrowIfNull(key);
            if (key is not TKey typed) throw new ArgumentException("The key was of an incorrect type for this dictionary.");
            this[typed] = (TValue)value;
        }
    }

    void ICollection.CopyTo(Array array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (array is DictionaryEntry[] entries)
        {
            foreach (KeyValuePair<TKey, TValue> pair in Snapshot()) entries[index++] = new DictionaryEntry(pair.Key, pair.Value);
            return;
        }
        ((ICollection)Snapshot()).CopyTo(array, index);
    }

    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => throw new NotSupportedException("The SyncRoot property may not be used for the synchronization of concurrent collections.");

    private sealed class DictionaryEnumerator(ConcurrentDictionary<TKey, TValue> dictionary) : IDictionaryEnumerator
    {
        private readonly IEnumerator<KeyValuePair<TKey, TValue>> _inner = dictionary.GetEnumerator();
        public DictionaryEntry Entry => new DictionaryEntry(_inner.Current.Key, _inner.Current.Value);
        public object Key => _inner.Current.Key;
        public object Value => _inner.Current.Value;
        public object Current => Entry;
        public bool MoveNext() => _inner.MoveNext();
        public void Reset() => _inner.Reset();
    }
}
