namespace System.Collections;

/// <summary>A base for typed lists of the time before generics.</summary>
[Serializable]
public abstract class CollectionBase : IList
{
    private readonly ArrayList _list;

    protected CollectionBase() => _list = new ArrayList();
    protected CollectionBase(int capacity) => _list = new ArrayList(capacity);

    protected ArrayList InnerList => _list;
    protected IList List => this;
    public int Capacity { get => _list.Capacity; set => _list.Capacity = value; }
    public int Count => _list.Count;

    public void Clear()
    {
        OnClear();
        _list.Clear();
        OnClearComplete();
    }

    private void CheckIndex(int index)
    {
        if ((uint)index >= (uint)Count) throw new ArgumentOutOfRangeException(nameof(index), SR.ArgumentOutOfRange_IndexMustBeLess);
    }

    public void RemoveAt(int index)
    {
        CheckIndex(index);
        object value = _list[index];
        OnValidate(value);
        OnRemove(index, value);
        _list.RemoveAt(index);
        try { OnRemoveComplete(index, value); }
        catch
        {
            _list.Insert(index, value);
            throw;
        }
    }

    bool IList.IsReadOnly => false;
    bool IList.IsFixedSize => false;
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => _list.SyncRoot;
    void ICollection.CopyTo(Array array, int index) => _list.CopyTo(array, index);

    object IList.this[int index]
    {
        get
        {
            CheckIndex(index);
            return _list[index];
        }
        set
        {
            CheckIndex(index);
            OnValidate(value);
            object old = _list[index];
            OnSet(index, old, value);
            _list[index] = value;
            try { OnSetComplete(index, old, value); }
            catch
            {
                _list[index] = old;
                throw;
            }
        }
    }

    bool IList.Contains(object value) => _list.Contains(value);

    int IList.Add(object value)
    {
        OnValidate(value);
        OnInsert(_list.Count, value);
        int index = _list.Add(value);
        try { OnInsertComplete(index, value); }
        catch
        {
            _list.RemoveAt(index);
            throw;
        }
        return index;
    }

    void IList.Remove(object value)
    {
        OnValidate(value);
        int index = _list.IndexOf(value);
        if (index < 0) throw new ArgumentException("Cannot remove the specified item because it was not found in the specified Collection.");
        OnRemove(index, value);
        _list.RemoveAt(index);
        OnRemoveComplete(index, value);
    }

    int IList.IndexOf(object value) => _list.IndexOf(value);

    void IList.Insert(int index, object value)
    {
        if ((uint)index > (uint)Count) throw new ArgumentOutOfRangeException(nameof(index), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        OnValidate(value);
        OnInsert(index, value);
        _list.Insert(index, value);
        try { OnInsertComplete(index, value); }
        catch
        {
            _list.RemoveAt(index);
            throw;
        }
    }

    public IEnumerator GetEnumerator() => _list.GetEnumerator();
    protected virtual void OnSet(int index, object oldValue, object newValue) { }
    protected virtual void OnInsert(int index, object value) { }
    protected virtual void OnClear() { }
    protected virtual void OnRemove(int index, object value) { }
    protected virtual void OnValidate(object value) => ArgumentNullException.ThrowIfNull(value);
    protected virtual void OnSetComplete(int index, object oldValue, object newValue) { }
    protected virtual void OnInsertComplete(int index, object value) { }
    protected virtual void OnClearComplete() { }
    protected virtual void OnRemoveComplete(int index, object value) { }
}
