namespace System.Collections;

/// <summary>A base for typed dictionaries of the time before generics.</summary>
[Serializable]
public abstract class DictionaryBase : IDictionary
{
    private Hashtable _table;
    protected Hashtable InnerHashtable => _table ??= new Hashtable();
    protected IDictionary Dictionary => this;
    public int Count => _table == null ? 0 : _table.Count;
    bool IDictionary.IsReadOnly => false;
    bool IDictionary.IsFixedSize => false;
    bool ICollection.IsSynchronized => false;
    ICollection IDictionary.Keys => InnerHashtable.Keys;
    ICollection IDictionary.Values => InnerHashtable.Values;
    object ICollection.SyncRoot => InnerHashtable.SyncRoot;
    public void CopyTo(Array array, int index) => InnerHashtable.CopyTo(array, index);

    object IDictionary.this[object key]
    {
        get
        {
            object value = InnerHashtable[key];
            OnGet(key, value);
            return value;
        }
        set
        {
            OnValidate(key, value);
            bool had = InnerHashtable.ContainsKey(key);
            object old = had ? InnerHashtable[key] : null;
            OnSet(key, old, value);
            InnerHashtable[key] = value;
            try { OnSetComplete(key, old, value); }
            catch
            {
                if (had) InnerHashtable[key] = old;
                else InnerHashtable.Remove(key);
                throw;
            }
        }
    }

    bool IDictionary.Contains(object key) => InnerHashtable.Contains(key);

    void IDictionary.Add(object key, object value)
    {
        OnValidate(key, value);
        OnInsert(key, value);
        InnerHashtable.Add(key, value);
        try { OnInsertComplete(key, value); }
        catch
        {
            InnerHashtable.Remove(key);
            throw;
        }
    }

    public void Clear()
    {
        OnClear();
        InnerHashtable.Clear();
        OnClearComplete();
    }

    void IDictionary.Remove(object key)
    {
        if (!InnerHashtable.Contains(key)) return;
        object value = InnerHashtable[key];
        OnValidate(key, value);
        OnRemove(key, value);
        InnerHashtable.Remove(key);
        OnRemoveComplete(key, value);
    }

    public IDictionaryEnumerator GetEnumerator() => InnerHashtable.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => InnerHashtable.GetEnumerator();
    protected virtual object OnGet(object key, object currentValue) => currentValue;
    protected virtual void OnSet(object key, object oldValue, object newValue) { }
    protected virtual void OnInsert(object key, object value) { }
    protected virtual void OnClear() { }
    protected virtual void OnRemove(object key, object value) { }
    protected virtual void OnValidate(object key, object value) { }
    protected virtual void OnSetComplete(object key, object oldValue, object newValue) { }
    protected virtual void OnInsertComplete(object key, object value) { }
    protected virtual void OnClearComplete() { }
    protected virtual void OnRemoveComplete(object key, object value) { }
}
