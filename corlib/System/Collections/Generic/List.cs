using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

/// <summary>A growing array. Adding at the end is amortised O(1); inserting and removing elsewhere is O(n).</summary>
[Serializable]
public class List<T> : IList<T>, IList, IReadOnlyList<T>
{
    internal T[] _items;
    internal int _size;
    internal int _version;
    private static readonly T[] s_empty = new T[0];

    public List() => _items = s_empty;

    /// <exception cref="ArgumentOutOfRangeException">capacity is negative.</exception>
    public List(int capacity)
    {
        if (capacity < 0) ThrowHelper.OutOfRange("capacity", SR.ArgumentOutOfRange_NeedNonNegNum);
        _items = capacity == 0 ? s_empty : new T[capacity];
    }

    /// <exception cref="ArgumentNullException">collection is null.</exception>
    public List(IEnumerable<T> collection)
    {
        if (collection == null) ThrowHelper.ArgumentNull("collection");
        if (collection is ICollection<T> c)
        {
            int count = c.Count;
            _items = count == 0 ? s_empty : new T[count];
            c.CopyTo(_items, 0);
            _size = count;
            return;
        }
        _items = s_empty;
        foreach (T item in collection) Add(item);
    }

    public int Capacity
    {
        get => _items.Length;
        set
        {
            if (value < _size) ThrowHelper.OutOfRange("value", "capacity was less than the current size.");
            if (value == _items.Length) return;
            T[] items = value == 0 ? s_empty : new T[value];
            if (_size > 0) Array.Copy(_items, items, _size);
            _items = items;
        }
    }

    public int Count => _size;
    bool IList.IsFixedSize => false;
    bool ICollection<T>.IsReadOnly => false;
    bool IList.IsReadOnly => false;
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => this;

    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_size) ThrowHelper.IndexArgumentOutOfRange();
            return _items[index];
        }
        set
        {
            if ((uint)index >= (uint)_size) ThrowHelper.IndexArgumentOutOfRange();
            _items[index] = value;
            _version++;
        }
    }

    private static bool IsCompatible(object value) => value is T || (value == null && default(T) == null);

    object IList.this[int index]
    {
        get => this[index];
        set
        {
            CheckValue(value);
            this[index] = (T)value;
        }
    }

    private static void CheckValue(object value)
    {
        if (value == null && default(T) != null) ThrowHelper.ArgumentNull("item");
        if (!IsCompatible(value)) ThrowHelper.WrongValueType(value, typeof(T));
    }

    public void Add(T item)
    {
        _version++;
        T[] items = _items;
        int size = _size;
        if ((uint)size < (uint)items.Length)
        {
            _size = size + 1;
            items[size] = item;
            return;
        }
        Grow(size + 1);
        _size = size + 1;
        _items[size] = item;
    }

    int IList.Add(object item)
    {
        CheckValue(item);
        Add((T)item);
        return _size - 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Grow(int capacity)
    {
        int wanted = _items.Length == 0 ? 4 : 2 * _items.Length;
        if ((uint)wanted > (uint)Array.MaxLength) wanted = Array.MaxLength;
        if (wanted < capacity) wanted = capacity;
        Capacity = wanted;
    }

    public int EnsureCapacity(int capacity)
    {
        if (capacity < 0) ThrowHelper.OutOfRange("capacity", SR.ArgumentOutOfRange_NeedNonNegNum);
        if (_items.Length < capacity) Grow(capacity);
        return _items.Length;
    }

    public void AddRange(IEnumerable<T> collection)
    {
        if (collection == null) ThrowHelper.ArgumentNull("collection");
        if (collection is ICollection<T> c)
        {
            int count = c.Count;
            if (count > 0)
            {
                if (_items.Length - _size < count) Grow(checked(_size + count));
                c.CopyTo(_items, _size);
                _size += count;
                _version++;
            }
            return;
        }
        foreach (T item in collection) Add(item);
    }

    public ReadOnlyCollection<T> AsReadOnly() => new ReadOnlyCollection<T>(this);
    public int BinarySearch(T item) => BinarySearch(0, _size, item, null);
    public int BinarySearch(T item, IComparer<T> comparer) => BinarySearch(0, _size, item, comparer);

    public int BinarySearch(int index, int count, T item, IComparer<T> comparer)
    {
        CheckRange(index, count);
        return Array.BinarySearch(_items, index, count, item, comparer);
    }

    private void CheckRange(int index, int count)
    {
        if (index < 0) ThrowHelper.OutOfRange("index", SR.ArgumentOutOfRange_NeedNonNegNum);
        if (count < 0) ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_NeedNonNegNum);
        if (_size - index < count) ThrowHelper.Argument(SR.Argument_InvalidOffLen);
    }

    public void Clear()
    {
        _version++;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>() && _size > 0) Array.Clear(_items, 0, _size);
        _size = 0;
    }

    public bool Contains(T item) => _size != 0 && IndexOf(item) >= 0;
    bool IList.Contains(object item) => IsCompatible(item) && Contains((T)item);

    public List<TOutput> ConvertAll<TOutput>(Converter<T, TOutput> converter)
    {
        if (converter == null) ThrowHelper.ArgumentNull("converter");
        var list = new List<TOutput>(_size);
        for (int i = 0; i < _size; i++) list._items[i] = converter(_items[i]);
        list._size = _size;
        return list;
    }

    public void CopyTo(T[] array) => CopyTo(array, 0);

    public void CopyTo(int index, T[] array, int arrayIndex, int count)
    {
        if (_size - index < count) ThrowHelper.Argument(SR.Argument_InvalidOffLen);
        Array.Copy(_items, index, array, arrayIndex, count);
    }

    public void CopyTo(T[] array, int arrayIndex) => Array.Copy(_items, 0, array, arrayIndex, _size);

    void ICollection.CopyTo(Array array, int arrayIndex)
    {
        if (array != null && array.Rank != 1) ThrowHelper.Argument(SR.Arg_RankMultiDimNotSupported, "array");
        try { Array.Copy(_items, 0, array, arrayIndex, _size); }
        catch (ArrayTypeMismatchException) { ThrowHelper.Argument("Target array type is not compatible with the type of items in the collection.", "array"); }
    }

    public bool Exists(Predicate<T> match) => FindIndex(match) != -1;

    public T Find(Predicate<T> match)
    {
        int i = FindIndex(match);
        return i < 0 ? default : _items[i];
    }

    public List<T> FindAll(Predicate<T> match)
    {
        if (match == null) ThrowHelper.ArgumentNull("match");
        var list = new List<T>();
        for (int i = 0; i < _size; i++)
            if (match(_items[i])) list.Add(_items[i]);
        return list;
    }

    public int FindIndex(Predicate<T> match) => FindIndex(0, _size, match);
    public int FindIndex(int startIndex, Predicate<T> match) => FindIndex(startIndex, _size - startIndex, match);

    public int FindIndex(int startIndex, int count, Predicate<T> match)
    {
        if ((uint)startIndex > (uint)_size) ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if (count < 0 || startIndex > _size - count) ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_Count);
        if (match == null) ThrowHelper.ArgumentNull("match");
        for (int i = startIndex; i < startIndex + count; i++)
            if (match(_items[i])) return i;
        return -1;
    }

    public T FindLast(Predicate<T> match)
    {
        if (match == null) ThrowHelper.ArgumentNull("match");
        for (int i = _size - 1; i >= 0; i--)
            if (match(_items[i])) return _items[i];
        return default;
    }

    public int FindLastIndex(Predicate<T> match) => FindLastIndex(_size - 1, _size, match);
    public int FindLastIndex(int startIndex, Predicate<T> match) => FindLastIndex(startIndex, startIndex + 1, match);

    public int FindLastIndex(int startIndex, int count, Predicate<T> match)
    {
        if (match == null) ThrowHelper.ArgumentNull("match");
        if (_size == 0 ? startIndex != -1 : (uint)startIndex >= (uint)_size) ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLess);
        if (count < 0 || startIndex - count + 1 < 0) ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_Count);
        for (int i = startIndex; i > startIndex - count; i--)
            if (match(_items[i])) return i;
        return -1;
    }

    public void ForEach(Action<T> action)
    {
        if (action == null) ThrowHelper.ArgumentNull("action");
        int version = _version;
        for (int i = 0; i < _size && version == _version; i++) action(_items[i]);
        if (version != _version) ThrowHelper.VersionChanged();
    }

    public Enumerator GetEnumerator() => new Enumerator(this);
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => new Enumerator(this);
    IEnumerator IEnumerable.GetEnumerator() => new Enumerator(this);

    public List<T> GetRange(int index, int count)
    {
        CheckRange(index, count);
        var list = new List<T>(count);
        Array.Copy(_items, index, list._items, 0, count);
        list._size = count;
        return list;
    }

    public List<T> Slice(int start, int length) => GetRange(start, length);
    public int IndexOf(T item) => Array.IndexOf(_items, item, 0, _size);
    int IList.IndexOf(object item) => IsCompatible(item) ? IndexOf((T)item) : -1;

    public int IndexOf(T item, int index)
    {
        if (index > _size) ThrowHelper.IndexArgumentOutOfRange();
        return Array.IndexOf(_items, item, index, _size - index);
    }

    public int IndexOf(T item, int index, int count)
    {
        if (index > _size) ThrowHelper.IndexArgumentOutOfRange();
        if (count < 0 || index > _size - count) ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_Count);
        return Array.IndexOf(_items, item, index, count);
    }

    public void Insert(int index, T item)
    {
        if ((uint)index > (uint)_size) ThrowHelper.OutOfRange("index", "Index must be within the bounds of the List.");
        if (_size == _items.Length) Grow(_size + 1);
        if (index < _size) Array.Copy(_items, index, _items, index + 1, _size - index);
        _items[index] = item;
        _size++;
        _version++;
    }

    void IList.Insert(int index, object item)
    {
        CheckValue(item);
        Insert(index, (T)item);
    }

    public void InsertRange(int index, IEnumerable<T> collection)
    {
        if (collection == null) ThrowHelper.ArgumentNull("collection");
        if ((uint)index > (uint)_size) ThrowHelper.OutOfRange("index", SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if (collection is ICollection<T> c)
        {
            int count = c.Count;
            if (count == 0) return;
            if (_items.Length - _size < count) Grow(checked(_size + count));
            if (index < _size) Array.Copy(_items, index, _items, index + count, _size - index);
            if (ReferenceEquals(this, c))
            {
                Array.Copy(_items, 0, _items, index, index);
                Array.Copy(_items, index + count, _items, index * 2, _size - index);
            }
            else c.CopyTo(_items, index);
            _size += count;
            _version++;
            return;
        }
        foreach (T item in collection) Insert(index++, item);
    }

    public int LastIndexOf(T item) => _size == 0 ? -1 : LastIndexOf(item, _size - 1, _size);

    public int LastIndexOf(T item, int index)
    {
        if (index >= _size) ThrowHelper.IndexArgumentOutOfRange();
        return LastIndexOf(item, index, index + 1);
    }

    public int LastIndexOf(T item, int index, int count)
    {
        if (_size == 0) return -1;
        if (index < 0) ThrowHelper.OutOfRange("index", SR.ArgumentOutOfRange_NeedNonNegNum);
        if (count < 0) ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_NeedNonNegNum);
        if (index >= _size) ThrowHelper.OutOfRange("index", "Larger than collection size.");
        if (count > index + 1) ThrowHelper.OutOfRange("count", "Larger than collection size.");
        return Array.LastIndexOf(_items, item, index, count);
    }

    public bool Remove(T item)
    {
        int index = IndexOf(item);
        if (index < 0) return false;
        RemoveAt(index);
        return true;
    }

    void IList.Remove(object item)
    {
        if (IsCompatible(item)) Remove((T)item);
    }

    public int RemoveAll(Predicate<T> match)
    {
        if (match == null) ThrowHelper.ArgumentNull("match");
        int free = 0;
        while (free < _size && !match(_items[free])) free++;
        if (free >= _size) return 0;
        for (int i = free + 1; i < _size; i++)
            if (!match(_items[i])) _items[free++] = _items[i];
        int removed = _size - free;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(_items, free, removed);
        _size = free;
        _version++;
        return removed;
    }

    public void RemoveAt(int index)
    {
        if ((uint)index >= (uint)_size) ThrowHelper.IndexArgumentOutOfRange();
        _size--;
        if (index < _size) Array.Copy(_items, index + 1, _items, index, _size - index);
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) _items[_size] = default;
        _version++;
    }

    public void RemoveRange(int index, int count)
    {
        CheckRange(index, count);
        if (count == 0) return;
        _size -= count;
        if (index < _size) Array.Copy(_items, index + count, _items, index, _size - index);
        _version++;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(_items, _size, count);
    }

    public void Reverse() => Reverse(0, _size);

    public void Reverse(int index, int count)
    {
        CheckRange(index, count);
        if (count > 1) Array.Reverse(_items, index, count);
        _version++;
    }

    public void Sort() => Sort(0, _size, null);
    public void Sort(IComparer<T> comparer) => Sort(0, _size, comparer);

    public void Sort(int index, int count, IComparer<T> comparer)
    {
        CheckRange(index, count);
        if (count > 1) Array.Sort(_items, index, count, comparer);
        _version++;
    }

    public void Sort(Comparison<T> comparison)
    {
        if (comparison == null) ThrowHelper.ArgumentNull("comparison");
        if (_size > 1) Array.Sort(_items, 0, _size, new ComparisonComparer<T>(comparison));
        _version++;
    }

    public T[] ToArray()
    {
        if (_size == 0) return s_empty;
        T[] array = new T[_size];
        Array.Copy(_items, array, _size);
        return array;
    }

    public void TrimExcess()
    {
        if (_size < (int)(_items.Length * 0.9)) Capacity = _size;
    }

    public bool TrueForAll(Predicate<T> match)
    {
        if (match == null) ThrowHelper.ArgumentNull("match");
        for (int i = 0; i < _size; i++)
            if (!match(_items[i])) return false;
        return true;
    }

    /// <summary>Walks the list; a change of the list ends it with InvalidOperationException.</summary>
    public struct Enumerator : IEnumerator<T>, IEnumerator
    {
        private readonly List<T> _list;
        private int _index;
        private readonly int _version;
        private T _current;

        internal Enumerator(List<T> list)
        {
            _list = list;
            _version = list._version;
            _index = 0;
            _current = default;
        }

        public void Dispose() { }

        public bool MoveNext()
        {
            List<T> list = _list;
            if (_version == list._version && (uint)_index < (uint)list._size)
            {
                _current = list._items[_index];
                _index++;
                return true;
            }
            return MoveNextRare();
        }

        private bool MoveNextRare()
        {
            if (_version != _list._version) ThrowHelper.VersionChanged();
            _index = _list._size + 1;
            _current = default;
            return false;
        }

        public T Current => _current;

        object IEnumerator.Current
        {
            get
            {
                if (_index == 0 || _index == _list._size + 1) ThrowHelper.EnumerationImpossible();
                return Current;
            }
        }

        void IEnumerator.Reset()
        {
            if (_version != _list._version) ThrowHelper.VersionChanged();
            _index = 0;
            _current = default;
        }
    }
}
