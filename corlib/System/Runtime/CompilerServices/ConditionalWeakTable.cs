using System.Collections;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace System.Runtime.CompilerServices;

/// <summary>Attaches values to objects (the keys, by identity): a value lives as long as its key, and keeps it alive not at all, even if
/// it refers to it. Safe for use by several threads.</summary>
public sealed class ConditionalWeakTable<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>, IEnumerable
    where TKey : class
    where TValue : class
{
    /// <summary>Makes the value of a key that has none.</summary>
    public delegate TValue CreateValueCallback(TKey key);

    private struct Entry
    {
        internal int Hash, Next; // Next: of the chain, -1 ends it
        internal nint Handle;    // dependent: key -> value; 0: the entry is free
    }

    private const int FirstCapacity = 8;

    private readonly object _lock = new object();
    private int[] _buckets; // 1 + index of the chain's first entry
    private Entry[] _entries;
    private int _used;      // entries from here on were never used

    public ConditionalWeakTable() => Reset();

    ~ConditionalWeakTable()
    {
        for (int i = 0; i < _used; i++) HandleTable.FreeOnce(ref _entries[i].Handle);
    }

    private void Reset()
    {
        _buckets = new int[FirstCapacity];
        _entries = new Entry[FirstCapacity];
        _used = 0;
    }

    // The lock is held in all of the following.

    private int Find(TKey key)
    {
        int hash = RuntimeHelpers.GetHashCode(key);
        for (int i = _buckets[hash & _buckets.Length - 1] - 1; i >= 0; i = _entries[i].Next)
            if (_entries[i].Hash == hash && HandleTable.Get(_entries[i].Handle) == (object)key) return i;
        return -1;
    }

    private TValue ValueAt(int index) => (TValue)HandleTable.GetSecondary(_entries[index].Handle);

    private void Link(int index)
    {
        ref int bucket = ref _buckets[_entries[index].Hash & _buckets.Length - 1];
        _entries[index].Next = bucket - 1;
        bucket = index + 1;
    }

    // Drops the entries of dead keys; doubles the table when more than half of it is alive.
    private void MakeRoom()
    {
        int alive = 0;
        for (int i = 0; i < _used; i++)
            if (_entries[i].Handle != 0 && HandleTable.Get(_entries[i].Handle) != null) alive++;
        Entry[] old = _entries;
        int oldUsed = _used, capacity = old.Length;
        if (alive > capacity / 2) capacity *= 2;
        _entries = new Entry[capacity];
        _buckets = new int[capacity];
        _used = 0;
        for (int i = 0; i < oldUsed; i++)
        {
            nint handle = old[i].Handle;
            if (handle == 0) continue;
            if (HandleTable.Get(handle) == null)
            {
                HandleTable.Free(handle);
                continue;
            }
            _entries[_used] = new Entry { Hash = old[i].Hash, Handle = handle };
            Link(_used++);
        }
    }

    private void AddNew(TKey key, TValue value)
    {
        if (_used == _entries.Length) MakeRoom();
        nint handle = HandleTable.New(key, HandleTable.Dependent);
        HandleTable.SetSecondary(handle, value);
        _entries[_used] = new Entry { Hash = RuntimeHelpers.GetHashCode(key), Handle = handle };
        Link(_used++);
    }

    // The entry stays in its chain, without a key, until the table is made anew.
    private void RemoveAt(int index)
    {
        HandleTable.Set(_entries[index].Handle, null);
        HandleTable.SetSecondary(_entries[index].Handle, null);
    }

    private static void CheckKey(TKey key)
    {
        if (key == null) throw new ArgumentNullException(nameof(key));
    }

    /// <summary>The value of a key, if it has one.</summary>
    public bool TryGetValue(TKey key, out TValue value)
    {
        CheckKey(key);
        lock (_lock)
        {
            int index = Find(key);
            value = index >= 0 ? ValueAt(index) : null;
            return index >= 0;
        }
    }

    /// <exception cref="ArgumentException">The key has a value.</exception>
    public void Add(TKey key, TValue value)
    {
        if (!TryAdd(key, value)) throw new ArgumentException("An item with the same key has already been added.");
    }

    /// <summary>Gives the key a value, unless it has one.</summary>
    public bool TryAdd(TKey key, TValue value)
    {
        CheckKey(key);
        lock (_lock)
        {
            if (Find(key) >= 0) return false;
            AddNew(key, value);
            return true;
        }
    }

    public void AddOrUpdate(TKey key, TValue value)
    {
        CheckKey(key);
        lock (_lock)
        {
            int index = Find(key);
            if (index >= 0) HandleTable.SetSecondary(_entries[index].Handle, value);
            else AddNew(key, value);
        }
    }

    public bool Remove(TKey key) => Remove(key, out _);

    public bool Remove(TKey key, out TValue value)
    {
        CheckKey(key);
        lock (_lock)
        {
            int index = Find(key);
            value = index >= 0 ? ValueAt(index) : null;
            if (index >= 0) RemoveAt(index);
            return index >= 0;
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            for (int i = 0; i < _used; i++) HandleTable.FreeOnce(ref _entries[i].Handle);
            Reset();
        }
    }

    /// <summary>The key's value; if it has none, it gets this one.</summary>
    public TValue GetOrAdd(TKey key, TValue value)
    {
        CheckKey(key);
        lock (_lock)
        {
            int index = Find(key);
            if (index >= 0) return ValueAt(index);
            AddNew(key, value);
            return value;
        }
    }

    /// <summary>The key's value; if it has none, the one that the factory makes. The factory runs without a lock: another thread's value
    /// may win over its own.</summary>
    public TValue GetOrAdd(TKey key, Func<TKey, TValue> valueFactory)
    {
        if (valueFactory == null) throw new ArgumentNullException(nameof(valueFactory));
        return TryGetValue(key, out TValue value) ? value : GetOrAdd(key, valueFactory(key));
    }

    public TValue GetOrAdd<TArg>(TKey key, Func<TKey, TArg, TValue> valueFactory, TArg factoryArgument)
        where TArg : allows ref struct
    {
        if (valueFactory == null) throw new ArgumentNullException(nameof(valueFactory));
        return TryGetValue(key, out TValue value) ? value : GetOrAdd(key, valueFactory(key, factoryArgument));
    }

    public TValue GetValue(TKey key, CreateValueCallback createValueCallback)
    {
        if (createValueCallback == null) throw new ArgumentNullException(nameof(createValueCallback));
        return TryGetValue(key, out TValue value) ? value : GetOrAdd(key, createValueCallback(key));
    }

    /// <summary>The key's value; if it has none, a new object made by the type's constructor without parameters.</summary>
    public TValue GetOrCreateValue(TKey key) => TryGetValue(key, out TValue value) ? value : GetOrAdd(key, Activator.CreateInstance<TValue>());

    private List<KeyValuePair<TKey, TValue>> Snapshot()
    {
        var pairs = new List<KeyValuePair<TKey, TValue>>();
        lock (_lock)
        {
            for (int i = 0; i < _used; i++)
                if (_entries[i].Handle != 0 && HandleTable.Get(_entries[i].Handle) is TKey key) pairs.Add(new KeyValuePair<TKey, TValue>(key, ValueAt(i)));
        }
        return pairs;
    }

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => Snapshot().GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => Snapshot().GetEnumerator();
}
