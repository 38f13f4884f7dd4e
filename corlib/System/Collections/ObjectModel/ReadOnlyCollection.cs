using System.Collections.Generic;

namespace System.Collections.ObjectModel;

/// <summary>A view of a list that cannot be changed through it.</summary>
[Serializable]
public class ReadOnlyCollection<T> : IList<T>, IList, IReadOnlyList<T>
{
    private readonly IList<T> list;

    public ReadOnlyCollection(IList<T> list)
    {
        if (list == null) ThrowHelper.ArgumentNull("list");
        this.list = list;
    }

    public static ReadOnlyCollection<T> Empty { get; } = new ReadOnlyCollection<T>(Array.Empty<T>());

    public int Count => list.Count;
    protected IList<T> Items => list;
    public T this[int index] => list[index];
    public bool Contains(T value) => list.Contains(value);
    public void CopyTo(T[] array, int index) => list.CopyTo(array, index);
    public IEnumerator<T> GetEnumerator() => list.Count == 0 ? ArrayEnumerator<T>.Empty : list.GetEnumerator();
    public int IndexOf(T value) => list.IndexOf(value);

    T IList<T>.this[int index] { get => list[index]; set => ThrowReadOnly(); }
    bool ICollection<T>.IsReadOnly => true;
    void ICollection<T>.Add(T value) => ThrowReadOnly();
    void ICollection<T>.Clear() => ThrowReadOnly();
    void IList<T>.Insert(int index, T value) => ThrowReadOnly();
    bool ICollection<T>.Remove(T value) { ThrowReadOnly(); return false; }
    void IList<T>.RemoveAt(int index) => ThrowReadOnly();

    private static void ThrowReadOnly() => ThrowHelper.NotSupported(SR.NotSupported_ReadOnlyCollection);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => list is ICollection c ? c.SyncRoot : this;
    void ICollection.CopyTo(Array array, int index) => CollectionHelpers.CopyTo(list, array, index);
    bool IList.IsFixedSize => true;
    bool IList.IsReadOnly => true;
    object IList.this[int index] { get => list[index]; set => ThrowReadOnly(); }
    int IList.Add(object value) { ThrowReadOnly(); return -1; }
    void IList.Clear() => ThrowReadOnly();
    bool IList.Contains(object value) => IsCompatible(value) && Contains((T)value);
    int IList.IndexOf(object value) => IsCompatible(value) ? IndexOf((T)value) : -1;
    void IList.Insert(int index, object value) => ThrowReadOnly();
    void IList.Remove(object value) => ThrowReadOnly();
    void IList.RemoveAt(int index) => ThrowReadOnly();
    private static bool IsCompatible(object value) => value is T || (value == null && default(T) == null);
}

/// <summary>Read-only collections for collection expressions.</summary>
public static class ReadOnlyCollection
{
    public static ReadOnlyCollection<T> CreateCollection<T>(params ReadOnlySpan<T> values)
        => values.Length <= 0 ? ReadOnlyCollection<T>.Empty : new ReadOnlyCollection<T>(values.ToArray());

    public static ReadOnlySet<T> CreateSet<T>(params ReadOnlySpan<T> values)
    {
        HashSet<T> set = new HashSet<T>();
        foreach (T value in values) set.Add(value);
        return values.Length <= 0 ? ReadOnlySet<T>.Empty : new ReadOnlySet<T>(set);
    }
}
