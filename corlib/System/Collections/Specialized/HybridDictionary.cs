namespace System.Collections.Specialized;

/// <summary>A dictionary that is a list while it is small and a hash table from the tenth element on.</summary>
[Serializable]
public class HybridDictionary : IDictionary
{
    private const int Cutover = 9, FixedStart = 6;

    private IDictionary _inner;
    private readonly bool _ignoreCase;

    public HybridDictionary() : this(0, false) { }
    public HybridDictionary(int initialSize) : this(initialSize, false) { }
    public HybridDictionary(bool caseInsensitive) : this(0, caseInsensitive) { }

    public HybridDictionary(int initialSize, bool caseInsensitive)
    {
        _ignoreCase = caseInsensitive;
        _inner = initialSize >= FixedStart ? Table(initialSize) : new ListDictionary(caseInsensitive ? StringComparer.OrdinalIgnoreCase : null);
    }

    private Hashtable Table(int size) => new Hashtable(size, _ignoreCase ? StringComparer.OrdinalIgnoreCase : null);

    // Before an addition: the list makes way when it is full.
    private void MakeRoom(object key)
    {
        if (_inner is not ListDictionary list || list.Count < Cutover - 1 || list.Contains(key)) return;
        Hashtable table = Table(13);
        foreach (DictionaryEntry entry in list) table.Add(entry.Key, entry.Value);
        _inner = table;
    }

    public object this[object key]
    {
        get => _inner[key];
        set
        {
            MakeRoom(key);
            _inner[key] = value;
        }
    }

    public void Add(object key, object value)
    {
        MakeRoom(key);
        _inner.Add(key, value);
    }

    public int Count => _inner.Count;
    public ICollection Keys => _inner.Keys;
    public ICollection Values => _inner.Values;
    public bool IsReadOnly => false;
    public bool IsFixedSize => false;
    public bool IsSynchronized => false;
    public object SyncRoot => this;
    public void Clear() => _inner.Clear();
    public bool Contains(object key) => _inner.Contains(key);
    public void CopyTo(Array array, int index) => _inner.CopyTo(array, index);
    public IDictionaryEnumerator GetEnumerator() => _inner.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => _inner.GetEnumerator();
    public void Remove(object key) => _inner.Remove(key);
}
