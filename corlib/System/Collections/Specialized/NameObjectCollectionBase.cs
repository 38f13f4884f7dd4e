using System.Collections.Generic;
using System.Runtime.Serialization;

namespace System.Collections.Specialized;

/// <summary>A base for lists of values with names, which may be null and come several times.</summary>
public abstract class NameObjectCollectionBase : ICollection, ISerializable, IDeserializationCallback
{
    private sealed class Entry(string key, object value)
    {
        internal readonly string Key = key;
        internal object Value = value;
    }

    private readonly List<Entry> _entries = new List<Entry>();
    private readonly Hashtable _first;   // the first entry of each name
    private Entry _null;
    private bool _readOnly;
    private int _version;
    private KeysCollection _keys;

    protected NameObjectCollectionBase() : this(StringComparer.InvariantCultureIgnoreCase) { }
    protected NameObjectCollectionBase(IEqualityComparer equalityComparer) => _first = new Hashtable(equalityComparer ?? StringComparer.InvariantCultureIgnoreCase);
    protected NameObjectCollectionBase(int capacity, IEqualityComparer equalityComparer) : this(equalityComparer) { }
    [Obsolete] protected NameObjectCollectionBase(IHashCodeProvider hashProvider, IComparer comparer) => _first = new Hashtable(hashProvider, comparer);
    [Obsolete] protected NameObjectCollectionBase(int capacity, IHashCodeProvider hashProvider, IComparer comparer) => _first = new Hashtable(hashProvider, comparer);
    protected NameObjectCollectionBase(int capacity) : this() => ArgumentOutOfRangeException.ThrowIfNegative(capacity);
    protected NameObjectCollectionBase(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();

    protected bool IsReadOnly { get => _readOnly; set => _readOnly = value; }
    public virtual int Count => _entries.Count;
    public virtual KeysCollection Keys => _keys ??= new KeysCollection(this);
    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();
    public virtual void OnDeserialization(object sender) { }

    private void CheckWritable()
    {
        if (_readOnly) throw new NotSupportedException(SR.NotSupported_ReadOnlyCollection);
    }

    private Entry Find(string name) => name == null ? _null : (Entry)_first[name];

    protected bool BaseHasKeys() => _first.Count > 0;

    protected void BaseAdd(string name, object value)
    {
        CheckWritable();
        Entry entry = new Entry(name, value);
        if (name == null) _null ??= entry;
        else if (_first[name] == null) _first[name] = entry;
        _entries.Add(entry);
        _version++;
    }

    protected void BaseRemove(string name)
    {
        CheckWritable();
        if (name == null)
        {
            _null = null;
            _entries.RemoveAll(static e => e.Key == null);
        }
        else
        {
            IEqualityComparer comparer = new FirstKey(_first, name);
            _entries.RemoveAll(e => e.Key != null && comparer.Equals(e.Key, name));
            _first.Remove(name);
        }
        _version++;
    }

    // Equality as the table has it: the same first entry.
    private sealed class FirstKey(Hashtable first, string name) : IEqualityComparer
    {
        private readonly object _entry = first[name];
        public new bool Equals(object x, object y) => _entry != null && first[x] == _entry;
        public int GetHashCode(object obj) => 0;
    }

    protected void BaseRemoveAt(int index)
    {
        CheckWritable();
        string name = _entries[index].Key;
        Entry removed = _entries[index];
        _entries.RemoveAt(index);
        if (name == null)
        {
            if (_null == removed) _null = _entries.Find(static e => e.Key == null);
        }
        else if (_first[name] == removed)
        {
            Entry next = _entries.Find(e => e.Key != null && _first[e.Key] == removed);
            if (next == null) _first.Remove(name);
            else _first[name] = next;
        }
        _version++;
    }

    protected void BaseClear()
    {
        CheckWritable();
        _entries.Clear();
        _first.Clear();
        _null = null;
        _version++;
    }

    protected object BaseGet(string name) => Find(name)?.Value;

    protected void BaseSet(string name, object value)
    {
        CheckWritable();
        Entry entry = Find(name);
        if (entry == null)
        {
            BaseAdd(name, value);
            return;
        }
        entry.Value = value;
        _version++;
    }

    protected object BaseGet(int index) => _entries[index].Value;
    protected string BaseGetKey(int index) => _entries[index].Key;

    protected void BaseSet(int index, object value)
    {
        CheckWritable();
        _entries[index].Value = value;
        _version++;
    }

    protected string[] BaseGetAllKeys()
    {
        string[] keys = new string[_entries.Count];
        for (int i = 0; i < keys.Length; i++) keys[i] = _entries[i].Key;
        return keys;
    }

    protected object[] BaseGetAllValues()
    {
        object[] values = new object[_entries.Count];
        for (int i = 0; i < values.Length; i++) values[i] = _entries[i].Value;
        return values;
    }

    protected object[] BaseGetAllValues(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        object[] values = (object[])Array.CreateInstance(type, _entries.Count);
        for (int i = 0; i < values.Length; i++) values[i] = _entries[i].Value;
        return values;
    }

    public virtual IEnumerator GetEnumerator()
    {
        int version = _version;
        for (int i = 0; i < _entries.Count; i++)
        {
            if (version != _version) throw new InvalidOperationException(SR.InvalidOperation_CollectionModified);
            yield return _entries[i].Key;
        }
    }

    void ICollection.CopyTo(Array array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        foreach (Entry entry in _entries) array.SetValue(entry.Key, index++);
    }

    object ICollection.SyncRoot => this;
    bool ICollection.IsSynchronized => false;

    /// <summary>The names.</summary>
    public class KeysCollection : ICollection
    {
        private readonly NameObjectCollectionBase _collection;
        internal KeysCollection(NameObjectCollectionBase collection) => _collection = collection;
        public virtual string Get(int index) => _collection.BaseGetKey(index);
        public string this[int index] => Get(index);
        public IEnumerator GetEnumerator() => _collection.GetEnumerator();
        public int Count => _collection.Count;
        void ICollection.CopyTo(Array array, int index) => ((ICollection)_collection).CopyTo(array, index);
        object ICollection.SyncRoot => _collection;
        bool ICollection.IsSynchronized => false;
    }
}
