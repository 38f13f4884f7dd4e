using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace System.Collections;

/// <summary>A growing array of objects.</summary>
[Serializable]
public class ArrayList : IList, ICloneable
{
    private object[] _items;
    private int _size, _version;

    public ArrayList() => _items = Array.Empty<object>();

    public ArrayList(int capacity)
    {
        if (capacity < 0) throw new ArgumentOutOfRangeException(nameof(capacity), "'capacity' must be non-negative.");
        _items = capacity == 0 ? Array.Empty<object>() : new object[capacity];
    }

    public ArrayList(ICollection c)
    {
        if (c == null) throw new ArgumentNullException(nameof(c));
        _items = new object[c.Count];
        AddRange(c);
    }

    public virtual int Capacity
    {
        get => _items.Length;
        set
        {
            if (value < _size) throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_SmallCapacity);
            if (value == _items.Length) return;
            Array.Resize(ref _items, value > 0 ? value : 4);
        }
    }

    public virtual int Count => _size;
    public virtual bool IsFixedSize => false;
    public virtual bool IsReadOnly => false;
    public virtual bool IsSynchronized => false;
    public virtual object SyncRoot => this;

    private void CheckIndex(int index)
    {
        if ((uint)index >= (uint)_size) throw new ArgumentOutOfRangeException(nameof(index), SR.ArgumentOutOfRange_IndexMustBeLess);
    }

    private void CheckRange(int index, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (Count - index < count) throw new ArgumentException(SR.Argument_InvalidOffLen);
    }

    public virtual object this[int index]
    {
        get
        {
            CheckIndex(index);
            return _items[index];
        }
        set
        {
            CheckIndex(index);
            _items[index] = value;
            _version++;
        }
    }

    private void EnsureRoom(int size)
    {
        if (_items.Length >= size) return;
        int wanted = _items.Length == 0 ? 4 : _items.Length * 2;
        Array.Resize(ref _items, Math.Max(Math.Min(wanted < 0 ? int.MaxValue : wanted, Array.MaxLength), size));
    }

    public virtual int Add(object value)
    {
        EnsureRoom(_size + 1);
        _items[_size] = value;
        _version++;
        return _size++;
    }

    public virtual void AddRange(ICollection c) => InsertRange(Count, c);
    public virtual int BinarySearch(int index, int count, object value, IComparer comparer)
    {
        CheckRange(index, count);
        return Array.BinarySearch(_items, index, count, value, comparer);
    }
    public virtual int BinarySearch(object value) => BinarySearch(0, Count, value, null);
    public virtual int BinarySearch(object value, IComparer comparer) => BinarySearch(0, Count, value, comparer);

    public virtual void Clear()
    {
        Array.Clear(_items, 0, _size);
        _size = 0;
        _version++;
    }

    public virtual object Clone()
    {
        ArrayList copy = new ArrayList(_size) { _size = _size, _version = _version };
        Array.Copy(_items, copy._items, _size);
        return copy;
    }

    public virtual bool Contains(object item) => IndexOf(item) >= 0;
    public virtual void CopyTo(Array array) => CopyTo(array, 0);

    public virtual void CopyTo(Array array, int arrayIndex)
    {
        if (array != null && array.Rank != 1) throw new ArgumentException(SR.Arg_RankMultiDimNotSupported, nameof(array));
        Array.Copy(_items, 0, array, arrayIndex, _size);
    }

    public virtual void CopyTo(int index, Array array, int arrayIndex, int count)
    {
        if (_size - index < count) throw new ArgumentException(SR.Argument_InvalidOffLen);
        if (array != null && array.Rank != 1) throw new ArgumentException(SR.Arg_RankMultiDimNotSupported, nameof(array));
        Array.Copy(_items, index, array, arrayIndex, count);
    }

    public virtual IEnumerator GetEnumerator() => new Enumerator(this, 0, _size);

    public virtual IEnumerator GetEnumerator(int index, int count)
    {
        CheckRange(index, count);
        return new Enumerator(this, index, count);
    }

    public virtual int IndexOf(object value) => Array.IndexOf(_items, value, 0, _size);

    public virtual int IndexOf(object value, int startIndex)
    {
        if (startIndex > _size) throw new ArgumentOutOfRangeException(nameof(startIndex), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        return Array.IndexOf(_items, value, startIndex, _size - startIndex);
    }

    public virtual int IndexOf(object value, int startIndex, int count)
    {
        if (startIndex > _size) throw new ArgumentOutOfRangeException(nameof(startIndex), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if (count < 0 || startIndex > _size - count) throw new ArgumentOutOfRangeException(nameof(count), SR.ArgumentOutOfRange_Count);
        return Array.IndexOf(_items, value, startIndex, count);
    }

    public virtual void Insert(int index, object value)
    {
        if ((uint)index > (uint)_size) throw new ArgumentOutOfRangeException(nameof(index), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        EnsureRoom(_size + 1);
        Array.Copy(_items, index, _items, index + 1, _size - index);
        _items[index] = value;
        _size++;
        _version++;
    }

    public virtual void InsertRange(int index, ICollection c)
    {
        if (c == null) throw new ArgumentNullException(nameof(c));
        if ((uint)index > (uint)_size) throw new ArgumentOutOfRangeException(nameof(index), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        int count = c.Count;
        if (count == 0) return;
        object[] items = new object[count];
        c.CopyTo(items, 0);
        EnsureRoom(_size + count);
        Array.Copy(_items, index, _items, index + count, _size - index);
        Array.Copy(items, 0, _items, index, count);
        _size += count;
        _version++;
    }

    public virtual int LastIndexOf(object value) => LastIndexOf(value, _size - 1, _size);

    public virtual int LastIndexOf(object value, int startIndex)
    {
        if (startIndex >= _size) throw new ArgumentOutOfRangeException(nameof(startIndex), SR.ArgumentOutOfRange_IndexMustBeLess);
        return LastIndexOf(value, startIndex, startIndex + 1);
    }

    public virtual int LastIndexOf(object value, int startIndex, int count) => _size == 0 ? -1 : Array.LastIndexOf(_items, value, startIndex, count);

    public virtual void Remove(object obj)
    {
        int index = IndexOf(obj);
        if (index >= 0) RemoveAt(index);
    }

    public virtual void RemoveAt(int index)
    {
        CheckIndex(index);
        _size--;
        Array.Copy(_items, index + 1, _items, index, _size - index);
        _items[_size] = null;
        _version++;
    }

    public virtual void RemoveRange(int index, int count)
    {
        CheckRange(index, count);
        if (count == 0) return;
        int old = _size;
        _size -= count;
        Array.Copy(_items, index + count, _items, index, _size - index);
        Array.Clear(_items, _size, old - _size);
        _version++;
    }

    public virtual void Reverse() => Reverse(0, Count);

    public virtual void Reverse(int index, int count)
    {
        CheckRange(index, count);
        Array.Reverse(_items, index, count);
        _version++;
    }

    public virtual void SetRange(int index, ICollection c)
    {
        ArgumentNullException.ThrowIfNull(c);
        if (index < 0 || index > _size - c.Count) throw new ArgumentOutOfRangeException(nameof(index), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        c.CopyTo(_items, index);
        _version++;
    }

    public virtual ArrayList GetRange(int index, int count)
    {
        CheckRange(index, count);
        ArrayList part = new ArrayList(count) { _size = count };
        Array.Copy(_items, index, part._items, 0, count);
        return part;
    }

    public virtual void Sort() => Sort(0, Count, Comparer.Default);
    public virtual void Sort(IComparer comparer) => Sort(0, Count, comparer);

    public virtual void Sort(int index, int count, IComparer comparer)
    {
        CheckRange(index, count);
        Array.Sort(_items, index, count, comparer);
        _version++;
    }

    public virtual object[] ToArray()
    {
        object[] array = new object[_size];
        Array.Copy(_items, array, _size);
        return array;
    }

    public virtual Array ToArray(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Array array = Array.CreateInstance(type, _size);
        Array.Copy(_items, array, _size);
        return array;
    }

    public virtual void TrimToSize() => Capacity = _size;

    public static ArrayList Adapter(IList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new ListWrapper(list, false, false, null);
    }

    public static ArrayList FixedSize(ArrayList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new ListWrapper(list, true, false, null);
    }

    public static IList FixedSize(IList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new ListWrapper(list, true, false, null);
    }

    public static ArrayList ReadOnly(ArrayList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new ListWrapper(list, true, true, null);
    }

    public static IList ReadOnly(IList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new ListWrapper(list, true, true, null);
    }

    public static ArrayList Synchronized(ArrayList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new ListWrapper(list, false, false, list.SyncRoot);
    }

    public static IList Synchronized(IList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new ListWrapper(list, false, false, list.SyncRoot);
    }

    public static ArrayList Repeat(object value, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArrayList list = new ArrayList(Math.Max(count, 4));
        for (int i = 0; i < count; i++) list.Add(value);
        return list;
    }

    private sealed class Enumerator(ArrayList list, int start, int count) : IEnumerator, ICloneable
    {
        private readonly int _version = list._version;
        private int _index = start - 1;

        public bool MoveNext()
        {
            if (_version != list._version) ThrowHelper.VersionChanged();
            if (_index < start + count) _index++;
            return _index < start + count;
        }

        public object Current
        {
            get
            {
                if (_index < start) ThrowHelper.EnumerationNotStarted();
                if (_index >= start + count) ThrowHelper.EnumerationEnded();
                return list[_index];
            }
        }

        public void Reset()
        {
            if (_version != list._version) ThrowHelper.VersionChanged();
            _index = start - 1;
        }

        public object Clone() => MemberwiseClone();
    }

    // A list seen as an ArrayList: with a fixed size, read-only or under a lock.
    private sealed class ListWrapper(IList list, bool isFixed, bool isReadOnly, object sync) : ArrayList
    {
        private readonly object _sync = sync ?? new object();

        private void Writable()
        {
            if (isReadOnly) throw new NotSupportedException(SR.NotSupported_ReadOnlyCollection);
        }

        private void Resizable()
        {
            Writable();
            if (isFixed) throw new NotSupportedException(SR.NotSupported_FixedSizeCollection);
        }

        public override int Capacity { get => list.Count; set { Resizable(); if (value < Count) throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_SmallCapacity); } }
        public override int Count { get { lock (_sync) return list.Count; } }
        public override bool IsFixedSize => isFixed;
        public override bool IsReadOnly => isReadOnly;
        public override bool IsSynchronized => sync != null;
        public override object SyncRoot => list.SyncRoot;
        public override object this[int index] { get { lock (_sync) return list[index]; } set { Writable(); lock (_sync) list[index] = value; } }
        public override int Add(object value) { Resizable(); lock (_sync) return list.Add(value); }
        public override void Clear() { Resizable(); lock (_sync) list.Clear(); }
        public override bool Contains(object item) { lock (_sync) return list.Contains(item); }
        public override void CopyTo(Array array, int arrayIndex) { lock (_sync) list.CopyTo(array, arrayIndex); }
        public override int IndexOf(object value) { lock (_sync) return list.IndexOf(value); }
        public override void Insert(int index, object value) { Resizable(); lock (_sync) list.Insert(index, value); }
        public override void Remove(object obj) { Resizable(); lock (_sync) list.Remove(obj); }
        public override void RemoveAt(int index) { Resizable(); lock (_sync) list.RemoveAt(index); }
        public override IEnumerator GetEnumerator() => list.GetEnumerator();
        public override object Clone() => new ArrayList(list);
        public override object[] ToArray() => new ArrayList(list).ToArray();
        public override Array ToArray(Type type) => new ArrayList(list).ToArray(type);
        public override ArrayList GetRange(int index, int count) => new ArrayList(list).GetRange(index, count);
        public override IEnumerator GetEnumerator(int index, int count) => new ArrayList(list).GetEnumerator(index, count);
        public override int BinarySearch(int index, int count, object value, IComparer comparer) => new ArrayList(list).BinarySearch(index, count, value, comparer);
        public override void CopyTo(int index, Array array, int arrayIndex, int count) => new ArrayList(list).CopyTo(index, array, arrayIndex, count);
        public override int IndexOf(object value, int startIndex) => new ArrayList(list).IndexOf(value, startIndex);
        public override int IndexOf(object value, int startIndex, int count) => new ArrayList(list).IndexOf(value, startIndex, count);
        public override int LastIndexOf(object value) => new ArrayList(list).LastIndexOf(value);
        public override int LastIndexOf(object value, int startIndex) => new ArrayList(list).LastIndexOf(value, startIndex);
        public override int LastIndexOf(object value, int startIndex, int count) => new ArrayList(list).LastIndexOf(value, startIndex, count);
        public override void TrimToSize() => Resizable();

        public override void InsertRange(int index, ICollection c)
        {
            Resizable();
            ArgumentNullException.ThrowIfNull(c);
            lock (_sync)
                foreach (object o in new ArrayList(c)) list.Insert(index++, o);
        }

        public override void RemoveRange(int index, int count)
        {
            Resizable();
            CheckRange(index, count);
            lock (_sync)
                for (int i = 0; i < count; i++) list.RemoveAt(index);
        }

        private void WriteBack(int index, ArrayList items)
        {
            lock (_sync)
                for (int i = 0; i < items.Count; i++) list[index + i] = items[i];
        }

        public override void Reverse(int index, int count)
        {
            Writable();
            ArrayList part = GetRange(index, count);
            part.Reverse();
            WriteBack(index, part);
        }

        public override void SetRange(int index, ICollection c)
        {
            Writable();
            WriteBack(index, new ArrayList(c));
        }

        public override void Sort(int index, int count, IComparer comparer)
        {
            Writable();
            ArrayList part = GetRange(index, count);
            part.Sort(comparer);
            WriteBack(index, part);
        }
    }
}
