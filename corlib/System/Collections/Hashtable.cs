using System.Runtime.Serialization;

namespace System.Collections;

/// <summary>A dictionary of objects with open addressing and double hashing. Enumeration goes from the last place to the first.</summary>
[Serializable]
public class Hashtable : IDictionary, ISerializable, IDeserializationCallback, ICloneable
{
    private struct Bucket
    {
        internal object Key, Value;
        internal int Hash;   // the sign says that a probe went on from here
    }

    private const int Collision = unchecked((int)0x80000000);
    private static readonly object s_deleted = new object();

    private Bucket[] _buckets;
    private int _count, _occupancy, _loadSize, _version;
    private readonly float _loadFactor;
    private IEqualityComparer _comparer;
    private object _sync;

    public Hashtable() : this(0, 1.0f) { }
    public Hashtable(int capacity) : this(capacity, 1.0f) { }
    public Hashtable(int capacity, float loadFactor) : this(capacity, loadFactor, (IEqualityComparer)null) { }
    public Hashtable(IEqualityComparer equalityComparer) : this(0, 1.0f, equalityComparer) { }
    public Hashtable(int capacity, IEqualityComparer equalityComparer) : this(capacity, 1.0f, equalityComparer) { }

    public Hashtable(int capacity, float loadFactor, IEqualityComparer equalityComparer)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        if (!(loadFactor >= 0.1f && loadFactor <= 1.0f)) throw new ArgumentOutOfRangeException(nameof(loadFactor), "Load factor needs to be between 0.1 and 1.0.");
        _loadFactor = 0.72f * loadFactor;
        double raw = capacity / _loadFactor;
        if (raw > int.MaxValue) throw new ArgumentException("Hashtable's capacity overflowed and went negative. Check load factor, capacity and the current size of the table.", nameof(capacity));
        int size = raw > 3 ? HashSize((int)raw) : 3;
        _buckets = new Bucket[size];
        _loadSize = (int)(_loadFactor * size);
        _comparer = equalityComparer;
    }

    public Hashtable(IDictionary d) : this(d, 1.0f) { }
    public Hashtable(IDictionary d, float loadFactor) : this(d, loadFactor, (IEqualityComparer)null) { }
    public Hashtable(IDictionary d, IEqualityComparer equalityComparer) : this(d, 1.0f, equalityComparer) { }

    public Hashtable(IDictionary d, float loadFactor, IEqualityComparer equalityComparer) : this(d == null ? throw new ArgumentNullException(nameof(d)) : d.Count, loadFactor, equalityComparer)
    {
        IDictionaryEnumerator e = d.GetEnumerator();
        while (e.MoveNext()) Add(e.Key, e.Value);
    }

    [Obsolete] public Hashtable(IHashCodeProvider hcp, IComparer comparer) : this(0, 1.0f, hcp, comparer) { }
    [Obsolete] public Hashtable(int capacity, IHashCodeProvider hcp, IComparer comparer) : this(capacity, 1.0f, hcp, comparer) { }
    [Obsolete] public Hashtable(int capacity, float loadFactor, IHashCodeProvider hcp, IComparer comparer) : this(capacity, loadFactor, hcp == null && comparer == null ? null : new CompatibleComparer(hcp, comparer)) { }
    [Obsolete] public Hashtable(IDictionary d, IHashCodeProvider hcp, IComparer comparer) : this(d, 1.0f, hcp, comparer) { }
    [Obsolete] public Hashtable(IDictionary d, float loadFactor, IHashCodeProvider hcp, IComparer comparer) : this(d, loadFactor, hcp == null && comparer == null ? null : new CompatibleComparer(hcp, comparer)) { }
    protected Hashtable(SerializationInfo info, StreamingContext context) => throw new NotSupportedException();

    private sealed class CompatibleComparer(IHashCodeProvider provider, IComparer comparer) : IEqualityComparer
    {
        public new bool Equals(object a, object b) => a == b || (a != null && b != null && (comparer == null ? a.Equals(b) : comparer.Compare(a, b) == 0));
        public int GetHashCode(object o) => provider == null ? o.GetHashCode() : provider.GetHashCode(o);
    }

    // Sizes avoid primes p with (p - 1) a multiple of the step's multiplier.
    private static int HashSize(int least)
    {
        int prime = Generic.HashSizes.AtLeast(least);
        return prime;
    }

    protected IEqualityComparer EqualityComparer => _comparer;
    protected virtual int GetHash(object key) => _comparer != null ? _comparer.GetHashCode(key) : key.GetHashCode();

    protected virtual bool KeyEquals(object item, object key)
    {
        if (item == s_deleted) return false;
        if (item == key) return true;
        return _comparer != null ? _comparer.Equals(item, key) : item != null && item.Equals(key);
    }

    private uint Start(object key, int size, out uint seed, out uint step)
    {
        uint hash = (uint)GetHash(key) & 0x7FFFFFFF;
        seed = hash;
        step = 1 + seed * 101 % ((uint)size - 1);
        return hash;
    }

    private int Find(object key)
    {
        if (key == null) throw new ArgumentNullException(nameof(key));
        Bucket[] buckets = _buckets;
        uint hash = Start(key, buckets.Length, out uint seed, out uint step);
        int at = (int)(seed % (uint)buckets.Length);
        int tries = 0;
        do
        {
            ref Bucket bucket = ref buckets[at];
            if (bucket.Key == null) return -1;
            if ((bucket.Hash & 0x7FFFFFFF) == (int)hash && KeyEquals(bucket.Key, key)) return at;
            if (bucket.Hash >= 0) return -1;
            at = (int)((at + (long)step) % (uint)buckets.Length);
        }
        while (++tries < buckets.Length);
        return -1;
    }

    private void Insert(object key, object value, bool add)
    {
        if (key == null) throw new ArgumentNullException(nameof(key));
        if (_count >= _loadSize) Rehash(HashSize(Generic.HashSizes.Doubled(_buckets.Length)));
        else if (_occupancy > _loadSize && _count > 100) Rehash(_buckets.Length);
        uint hash = Start(key, _buckets.Length, out uint seed, out uint step);
        int empty = -1, tries = 0;
        int at = (int)(seed % (uint)_buckets.Length);
        do
        {
            ref Bucket bucket = ref _buckets[at];
            if (empty == -1 && bucket.Key == s_deleted && bucket.Hash < 0) empty = at;
            if (bucket.Key == null || (bucket.Key == s_deleted && bucket.Hash >= 0))
            {
                if (empty != -1) at = empty;
                Put(ref _buckets[at], key, value, (int)hash);
                return;
            }
            if ((bucket.Hash & 0x7FFFFFFF) == (int)hash && KeyEquals(bucket.Key, key))
            {
                if (add) throw new ArgumentException("Item has already been added. Key in dictionary: '" + bucket.Key + "'  Key being added: '" + key + "'");
                bucket.Value = value;
                _version++;
                return;
            }
            if (empty == -1 && bucket.Hash >= 0)
            {
                bucket.Hash |= Collision;
                _occupancy++;
            }
            at = (int)((at + (long)step) % (uint)_buckets.Length);
        }
        while (++tries < _buckets.Length);
        if (empty == -1) throw new InvalidOperationException("Hashtable insert failed. Load factor too high. The most common cause is multiple threads writing to the Hashtable simultaneously.");
        Put(ref _buckets[empty], key, value, (int)hash);
    }

    private void Put(ref Bucket bucket, object key, object value, int hash)
    {
        bucket.Value = value;
        bucket.Key = key;
        bucket.Hash |= hash;
        _count++;
        _version++;
    }

    private void Rehash(int size)
    {
        Bucket[] fresh = new Bucket[size];
        _occupancy = 0;
        foreach (Bucket old in _buckets)
        {
            if (old.Key == null || old.Key == s_deleted) continue;
            uint hash = (uint)old.Hash & 0x7FFFFFFF;
            uint step = 1 + hash * 101 % ((uint)size - 1);
            int at = (int)(hash % (uint)size);
            while (fresh[at].Key != null && fresh[at].Key != s_deleted)
            {
                if (fresh[at].Hash >= 0)
                {
                    fresh[at].Hash |= Collision;
                    _occupancy++;
                }
                at = (int)((at + (long)step) % (uint)size);
            }
            fresh[at].Key = old.Key;
            fresh[at].Value = old.Value;
            fresh[at].Hash |= (int)hash;
        }
        _buckets = fresh;
        _loadSize = (int)(_loadFactor * size);
        _version++;
    }

    public virtual object this[object key]
    {
        get
        {
            int at = Find(key);
            return at < 0 ? null : _buckets[at].Value;
        }
        set => Insert(key, value, false);
    }

    public virtual void Add(object key, object value) => Insert(key, value, true);

    public virtual void Remove(object key)
    {
        int at = Find(key);
        if (at < 0) return;
        ref Bucket bucket = ref _buckets[at];
        bucket.Hash &= Collision;
        bucket.Key = bucket.Hash != 0 ? s_deleted : null;
        bucket.Value = null;
        _count--;
        _version++;
    }

    public virtual void Clear()
    {
        if (_count == 0 && _occupancy == 0) return;
        Array.Clear(_buckets);
        _count = 0;
        _occupancy = 0;
        _version++;
    }

    public virtual bool Contains(object key) => ContainsKey(key);
    public virtual bool ContainsKey(object key) => Find(key) >= 0;

    public virtual bool ContainsValue(object value)
    {
        for (int i = _buckets.Length - 1; i >= 0; i--)
            if (IsUsed(i) && Equals(_buckets[i].Value, value)) return true;
        return false;
    }

    private bool IsUsed(int i) => _buckets[i].Key != null && _buckets[i].Key != s_deleted;

    public virtual object Clone()
    {
        Hashtable copy = (Hashtable)MemberwiseClone();
        copy._buckets = (Bucket[])_buckets.Clone();
        copy._sync = null;
        return copy;
    }

    public virtual int Count => _count;
    public virtual bool IsFixedSize => false;
    public virtual bool IsReadOnly => false;
    public virtual bool IsSynchronized => false;
    public virtual object SyncRoot => this;
    public virtual ICollection Keys => new View(this, true);
    public virtual ICollection Values => new View(this, false);

    public virtual void CopyTo(Array array, int arrayIndex)
    {
        CheckCopy(array, arrayIndex);
        for (int i = _buckets.Length - 1; i >= 0; i--)
            if (IsUsed(i)) array.SetValue(new DictionaryEntry(_buckets[i].Key, _buckets[i].Value), arrayIndex++);
    }

    private void CheckCopy(Array array, int arrayIndex)
    {
        if (array == null) throw new ArgumentNullException(nameof(array));
        if (array.Rank != 1) throw new ArgumentException(SR.Arg_RankMultiDimNotSupported, nameof(array));
        ArgumentOutOfRangeException.ThrowIfNegative(arrayIndex);
        if (array.Length - arrayIndex < Count) throw new ArgumentException(SR.Arg_ArrayPlusOffTooSmall);
    }

    public virtual IDictionaryEnumerator GetEnumerator() => new Enumerator(this, 3);
    IEnumerator IEnumerable.GetEnumerator() => new Enumerator(this, 3);
    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => ArgumentNullException.ThrowIfNull(info);
    public virtual void OnDeserialization(object sender) { }

    public static Hashtable Synchronized(Hashtable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new SyncHashtable(table);
    }

    private sealed class Enumerator(Hashtable table, int kind) : IDictionaryEnumerator, ICloneable
    {
        private readonly int _version = table._version;
        private int _at = table._buckets.Length;
        private bool _on;
        private object _key, _value;

        public bool MoveNext()
        {
            if (_version != table._version) ThrowHelper.VersionChanged();
            while (_at > 0)
            {
                _at--;
                if (!table.IsUsed(_at)) continue;
                _key = table._buckets[_at].Key;
                _value = table._buckets[_at].Value;
                return _on = true;
            }
            return _on = false;
        }

        private void CheckOn()
        {
            if (!_on) ThrowHelper.EnumerationImpossible();
        }

        public object Key
        {
            get
            {
                if (!_on) ThrowHelper.EnumerationNotStarted();
                return _key;
            }
        }

        public object Value
        {
            get
            {
                CheckOn();
                return _value;
            }
        }

        public DictionaryEntry Entry
        {
            get
            {
                CheckOn();
                return new DictionaryEntry(_key, _value);
            }
        }

        public object Current
        {
            get
            {
                CheckOn();
                return kind == 1 ? _key : kind == 2 ? _value : new DictionaryEntry(_key, _value);
            }
        }

        public void Reset()
        {
            if (_version != table._version) ThrowHelper.VersionChanged();
            _on = false;
            _at = table._buckets.Length;
        }

        public object Clone() => MemberwiseClone();
    }

    private sealed class View(Hashtable table, bool keys) : ICollection
    {
        public int Count => table._count;
        public bool IsSynchronized => table.IsSynchronized;
        public object SyncRoot => table.SyncRoot;
        public IEnumerator GetEnumerator() => new Enumerator(table, keys ? 1 : 2);

        public void CopyTo(Array array, int arrayIndex)
        {
            table.CheckCopy(array, arrayIndex);
            for (int i = table._buckets.Length - 1; i >= 0; i--)
                if (table.IsUsed(i)) array.SetValue(keys ? table._buckets[i].Key : table._buckets[i].Value, arrayIndex++);
        }
    }

    private sealed class SyncHashtable(Hashtable table) : Hashtable
    {
        public override object this[object key] { get => table[key]; set { lock (table.SyncRoot) table[key] = value; } }
        public override void Add(object key, object value) { lock (table.SyncRoot) table.Add(key, value); }
        public override void Remove(object key) { lock (table.SyncRoot) table.Remove(key); }
        public override void Clear() { lock (table.SyncRoot) table.Clear(); }
        public override bool Contains(object key) => table.Contains(key);
        public override bool ContainsKey(object key) => table.ContainsKey(key);
        public override bool ContainsValue(object value) { lock (table.SyncRoot) return table.ContainsValue(value); }
        public override object Clone() { lock (table.SyncRoot) return Synchronized((Hashtable)table.Clone()); }
        public override int Count => table.Count;
        public override bool IsSynchronized => true;
        public override object SyncRoot => table.SyncRoot;
        public override ICollection Keys { get { lock (table.SyncRoot) return table.Keys; } }
        public override ICollection Values { get { lock (table.SyncRoot) return table.Values; } }
        public override void CopyTo(Array array, int arrayIndex) { lock (table.SyncRoot) table.CopyTo(array, arrayIndex); }
        public override IDictionaryEnumerator GetEnumerator() => table.GetEnumerator();
    }
}
