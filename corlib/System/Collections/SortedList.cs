namespace System.Collections;

/// <summary>A dictionary of objects in two sorted arrays.</summary>
[Serializable]
public class SortedList : IDictionary, ICloneable
{
    private object[] _keys = Array.Empty<object>(), _values = Array.Empty<object>();
    private int _size, _version;
    private IComparer _comparer;

    public SortedList() => _comparer = Comparer.Default;

    public SortedList(int initialCapacity) : this()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(initialCapacity);
        _keys = new object[initialCapacity];
        _values = new object[initialCapacity];
    }

    public SortedList(IComparer comparer) : this() { if (comparer != null) _comparer = comparer; }
    public SortedList(IComparer comparer, int capacity) : this(comparer) => Capacity = capacity;
    public SortedList(IDictionary d) : this(d, null) { }

    public SortedList(IDictionary d, IComparer comparer) : this(comparer)
    {
        ArgumentNullException.ThrowIfNull(d);
        IDictionaryEnumerator e = d.GetEnumerator();
        while (e.MoveNext()) Add(e.Key, e.Value);
    }

    private int Search(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Array.BinarySearch(_keys, 0, _size, key, _comparer);
    }

    private void Insert(int index, object key, object value)
    {
        if (_size == _keys.Length) Capacity = Math.Max(_size + 1, _keys.Length == 0 ? 16 : _keys.Length * 2);
        Array.Copy(_keys, index, _keys, index + 1, _size - index);
        Array.Copy(_values, index, _values, index + 1, _size - index);
        _keys[index] = key;
        _values[index] = value;
        _size++;
        _version++;
    }

    public virtual void Add(object key, object value)
    {
        int i = Search(key);
        if (i >= 0) throw new ArgumentException("Item has already been added. Key in dictionary: '" + _keys[i] + "'  Key being added: '" + key + "'");
        Insert(~i, key, value);
    }

    public virtual int Capacity
    {
        get => _keys.Length;
        set
        {
            if (value < _size) throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_SmallCapacity);
            Array.Resize(ref _keys, value);
            Array.Resize(ref _values, value);
        }
    }

    public virtual int Count => _size;
    public virtual bool IsReadOnly => false;
    public virtual bool IsFixedSize => false;
    public virtual bool IsSynchronized => false;
    public virtual object SyncRoot => this;
    public virtual ICollection Keys => GetKeyList();
    public virtual ICollection Values => GetValueList();

    // Snapshots would not follow changes; these are read-only views of the arrays as they are when asked.
    public virtual IList GetKeyList() => ArrayList.ReadOnly(new ArrayList(new ArraySegmentOf(_keys, _size)));
    public virtual IList GetValueList() => ArrayList.ReadOnly(new ArrayList(new ArraySegmentOf(_values, _size)));

    private sealed class ArraySegmentOf(object[] items, int count) : ICollection
    {
        public int Count => count;
        public bool IsSynchronized => false;
        public object SyncRoot => this;
        public void CopyTo(Array array, int index) => Array.Copy(items, 0, array, index, count);
        public IEnumerator GetEnumerator()
        {
            for (int i = 0; i < count; i++) yield return items[i];
        }
    }

    public virtual void Clear()
    {
        _version++;
        Array.Clear(_keys, 0, _size);
        Array.Clear(_values, 0, _size);
        _size = 0;
    }

    public virtual object Clone()
    {
        SortedList copy = (SortedList)MemberwiseClone();
        copy._keys = (object[])_keys.Clone();
        copy._values = (object[])_values.Clone();
        return copy;
    }

    public virtual bool Contains(object key) => Search(key) >= 0;
    public virtual bool ContainsKey(object key) => Search(key) >= 0;
    public virtual bool ContainsValue(object value) => IndexOfValue(value) >= 0;

    public virtual void CopyTo(Array array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (array.Rank != 1) throw new ArgumentException(SR.Arg_RankMultiDimNotSupported, nameof(array));
        ArgumentOutOfRangeException.ThrowIfNegative(arrayIndex);
        if (array.Length - arrayIndex < Count) throw new ArgumentException(SR.Arg_ArrayPlusOffTooSmall);
        for (int i = 0; i < _size; i++) array.SetValue(new DictionaryEntry(_keys[i], _values[i]), arrayIndex + i);
    }

    private void CheckIndex(int index)
    {
        if ((uint)index >= (uint)_size) throw new ArgumentOutOfRangeException(nameof(index), SR.ArgumentOutOfRange_IndexMustBeLess);
    }

    public virtual object GetByIndex(int index)
    {
        CheckIndex(index);
        return _values[index];
    }

    public virtual object GetKey(int index)
    {
        CheckIndex(index);
        return _keys[index];
    }

    public virtual void SetByIndex(int index, object value)
    {
        CheckIndex(index);
        _values[index] = value;
        _version++;
    }

    public virtual object this[object key]
    {
        get
        {
            int i = Search(key);
            return i < 0 ? null : _values[i];
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

    public virtual int IndexOfKey(object key) => Math.Max(-1, Search(key));
    public virtual int IndexOfValue(object value) => Array.IndexOf(_values, value, 0, _size);

    public virtual void RemoveAt(int index)
    {
        CheckIndex(index);
        _size--;
        Array.Copy(_keys, index + 1, _keys, index, _size - index);
        Array.Copy(_values, index + 1, _values, index, _size - index);
        _keys[_size] = _values[_size] = null;
        _version++;
    }

    public virtual void Remove(object key)
    {
        int i = IndexOfKey(key);
        if (i >= 0) RemoveAt(i);
    }

    public virtual void TrimToSize() => Capacity = _size;

    public static SortedList Synchronized(SortedList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new SyncSortedList(list);
    }

    public virtual IDictionaryEnumerator GetEnumerator() => new Enumerator(this);
    IEnumerator IEnumerable.GetEnumerator() => new Enumerator(this);

    private sealed class Enumerator(SortedList list) : IDictionaryEnumerator, ICloneable
    {
        private readonly int _version = list._version;
        private int _index = -1;

        public bool MoveNext()
        {
            if (_version != list._version) throw new InvalidOperationException(SR.InvalidOperation_CollectionModified);
            if (_index < list._size) _index++;
            return _index < list._size;
        }

        public DictionaryEntry Entry
        {
            get
            {
                if ((uint)_index >= (uint)list._size) ThrowHelper.EnumerationImpossible();
                return new DictionaryEntry(list._keys[_index], list._values[_index]);
            }
        }

        public object Key => Entry.Key;
        public object Value => Entry.Value;
        public object Current => Entry;

        public void Reset()
        {
            if (_version != list._version) throw new InvalidOperationException(SR.InvalidOperation_CollectionModified);
            _index = -1;
        }

        public object Clone() => MemberwiseClone();
    }

    private sealed class SyncSortedList(SortedList list) : SortedList
    {
        private readonly object _root = list.SyncRoot;
        public override int Count { get { lock (_root) return list.Count; } }
        public override bool IsSynchronized => true;
        public override object SyncRoot => _root;
        public override object this[object key] { get { lock (_root) return list[key]; } set { lock (_root) list[key] = value; } }
        public override void Add(object key, object value) { lock (_root) list.Add(key, value); }
        public override void Clear() { lock (_root) list.Clear(); }
        public override object Clone() { lock (_root) return list.Clone(); }
        public override bool Contains(object key) { lock (_root) return list.Contains(key); }
        public override bool ContainsKey(object key) { lock (_root) return list.ContainsKey(key); }
        public override bool ContainsValue(object value) { lock (_root) return list.ContainsValue(value); }
        public override void CopyTo(Array array, int index) { lock (_root) list.CopyTo(array, index); }
        public override object GetByIndex(int index) { lock (_root) return list.GetByIndex(index); }
        public override object GetKey(int index) { lock (_root) return list.GetKey(index); }
        public override IDictionaryEnumerator GetEnumerator() { lock (_root) return list.GetEnumerator(); }
        public override IList GetKeyList() { lock (_root) return list.GetKeyList(); }
        public override IList GetValueList() { lock (_root) return list.GetValueList(); }
        public override int IndexOfKey(object key) { lock (_root) return list.IndexOfKey(key); }
        public override int IndexOfValue(object value) { lock (_root) return list.IndexOfValue(value); }
        public override void RemoveAt(int index) { lock (_root) list.RemoveAt(index); }
        public override void Remove(object key) { lock (_root) list.Remove(key); }
        public override void SetByIndex(int index, object value) { lock (_root) list.SetByIndex(index, value); }
        public override void TrimToSize() { lock (_root) list.TrimToSize(); }
    }
}
