using System.Collections.Generic;

namespace System.Collections.ObjectModel;

/// <summary>A list whose changes go through methods that derived classes override.</summary>
[Serializable]
public class Collection<T> : IList<T>, IList, IReadOnlyList<T>
{
    private readonly IList<T> items;

    public Collection() => items = new List<T>();

    public Collection(IList<T> list)
    {
        if (list == null) ThrowHelper.ArgumentNull("list");
        items = list;
    }

    public int Count => items.Count;
    protected IList<T> Items => items;

    public T this[int index]
    {
        get => items[index];
        set
        {
            CheckWritable();
            if ((uint)index >= (uint)items.Count) ThrowHelper.IndexArgumentOutOfRange();
            SetItem(index, value);
        }
    }

    private void CheckWritable()
    {
        if (items.IsReadOnly) ThrowHelper.NotSupported(SR.NotSupported_ReadOnlyCollection);
    }

    public void Add(T item)
    {
        CheckWritable();
        InsertItem(items.Count, item);
    }

    public void Clear()
    {
        CheckWritable();
        ClearItems();
    }

    public void CopyTo(T[] array, int index) => items.CopyTo(array, index);
    public bool Contains(T item) => items.Contains(item);
    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();
    public int IndexOf(T item) => items.IndexOf(item);

    public void Insert(int index, T item)
    {
        CheckWritable();
        if ((uint)index > (uint)items.Count) ThrowHelper.OutOfRange("index", SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        InsertItem(index, item);
    }

    public bool Remove(T item)
    {
        CheckWritable();
        int index = items.IndexOf(item);
        if (index < 0) return false;
        RemoveItem(index);
        return true;
    }

    public void RemoveAt(int index)
    {
        CheckWritable();
        if ((uint)index >= (uint)items.Count) ThrowHelper.IndexArgumentOutOfRange();
        RemoveItem(index);
    }

    protected virtual void ClearItems() => items.Clear();
    protected virtual void InsertItem(int index, T item) => items.Insert(index, item);
    protected virtual void RemoveItem(int index) => items.RemoveAt(index);
    protected virtual void SetItem(int index, T item) => items[index] = item;

    bool ICollection<T>.IsReadOnly => items.IsReadOnly;
    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => items is ICollection c ? c.SyncRoot : this;
    void ICollection.CopyTo(Array array, int index) => CollectionHelpers.CopyTo(items, array, index);

    object IList.this[int index]
    {
        get => items[index];
        set
        {
            if (value == null && default(T) != null) ThrowHelper.ArgumentNull("value");
            if (!IsCompatible(value)) ThrowHelper.WrongValueType(value, typeof(T));
            this[index] = (T)value;
        }
    }

    bool IList.IsReadOnly => items.IsReadOnly;
    bool IList.IsFixedSize => items is IList list ? list.IsFixedSize : items.IsReadOnly;

    int IList.Add(object value)
    {
        CheckWritable();
        if (value == null && default(T) != null) ThrowHelper.ArgumentNull("value");
        if (!IsCompatible(value)) ThrowHelper.WrongValueType(value, typeof(T));
        Add((T)value);
        return Count - 1;
    }

    bool IList.Contains(object value) => IsCompatible(value) && Contains((T)value);
    int IList.IndexOf(object value) => IsCompatible(value) ? IndexOf((T)value) : -1;

    void IList.Insert(int index, object value)
    {
        CheckWritable();
        if (value == null && default(T) != null) ThrowHelper.ArgumentNull("value");
        if (!IsCompatible(value)) ThrowHelper.WrongValueType(value, typeof(T));
        Insert(index, (T)value);
    }

    void IList.Remove(object value)
    {
        CheckWritable();
        if (IsCompatible(value)) Remove((T)value);
    }

    private static bool IsCompatible(object value) => value is T || (value == null && default(T) == null);
}

/// <summary>Copying collections into arrays of any type.</summary>
internal static class CollectionHelpers
{
    internal static void Check(Array array, int index, int count)
    {
        if (array == null) ThrowHelper.ArgumentNull("array");
        if (array.Rank != 1) ThrowHelper.Argument(SR.Arg_RankMultiDimNotSupported);
        if (array.GetLowerBound(0) != 0) ThrowHelper.Argument(SR.Arg_NonZeroLowerBound);
        if (index < 0) ThrowHelper.OutOfRange("index", SR.ArgumentOutOfRange_NeedNonNegNum);
        if (array.Length - index < count) ThrowHelper.Argument(SR.Arg_ArrayPlusOffTooSmall);
    }

    internal static void CopyTo<T>(ICollection<T> source, Array array, int index)
    {
        Check(array, index, source.Count);
        if (array is T[] typed)
        {
            source.CopyTo(typed, index);
            return;
        }
        if (array is not object[] objects) throw new ArgumentException(SR.Arg_IncompatibleArrayType);
        try
        {
            foreach (T item in source) objects[index++] = item;
        }
        catch (ArrayTypeMismatchException) { throw new ArgumentException(SR.Arg_IncompatibleArrayType); }
    }
}
