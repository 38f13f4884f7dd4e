using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System.Collections.ObjectModel;

/// <summary>A list whose elements carry keys by which they are found.</summary>
[Serializable]
public abstract class KeyedCollection<TKey, TItem> : Collection<TItem> where TKey : notnull
{
    private readonly IEqualityComparer<TKey> _comparer;
    private readonly int _threshold;
    private Dictionary<TKey, TItem> _dictionary;

    protected KeyedCollection() : this(null, 0) { }
    protected KeyedCollection(IEqualityComparer<TKey> comparer) : this(comparer, 0) { }

    protected KeyedCollection(IEqualityComparer<TKey> comparer, int dictionaryCreationThreshold) : base(new List<TItem>())
    {
        if (dictionaryCreationThreshold < -1) throw new ArgumentOutOfRangeException(nameof(dictionaryCreationThreshold), "The specified threshold for creating dictionary is out of range.");
        _comparer = comparer ?? EqualityComparer<TKey>.Default;
        _threshold = dictionaryCreationThreshold == -1 ? int.MaxValue : dictionaryCreationThreshold;
    }

    private new List<TItem> Items => (List<TItem>)base.Items;
    public IEqualityComparer<TKey> Comparer => _comparer;
    protected IDictionary<TKey, TItem> Dictionary => _dictionary;

    public TItem this[TKey key]
    {
        get
        {
            if (!TryGetValue(key, out TItem item)) ThrowHelper.KeyNotFound(key);
            return item;
        }
    }

    protected abstract TKey GetKeyForItem(TItem item);

    public bool Contains(TKey key) => TryGetValue(key, out _);

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TItem item)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (_dictionary != null) return _dictionary.TryGetValue(key, out item);
        foreach (TItem candidate in Items)
        {
            TKey other = GetKeyForItem(candidate);
            if (other != null && _comparer.Equals(key, other))
            {
                item = candidate;
                return true;
            }
        }
        item = default;
        return false;
    }

    public bool Remove(TKey key)
    {
        if (!TryGetValue(key, out TItem item)) return false;
        return Remove(item);
    }

    protected void ChangeItemKey(TItem item, TKey newKey)
    {
        if (!Items.Contains(item)) throw new ArgumentException("The specified item does not exist in this KeyedCollection.", nameof(item));
        TKey old = GetKeyForItem(item);
        if (_comparer.Equals(old, newKey)) return;
        if (newKey != null) AddKey(newKey, item);
        if (old != null) _dictionary?.Remove(old);
    }

    private void AddKey(TKey key, TItem item)
    {
        if (_dictionary == null)
        {
            if (Contains(key)) throw new ArgumentException("An item with the same key has already been added. Key: " + key, nameof(key));
            if (Items.Count < _threshold) return;
            _dictionary = new Dictionary<TKey, TItem>(_comparer);
            foreach (TItem existing in Items)
            {
                TKey existingKey = GetKeyForItem(existing);
                if (existingKey != null) _dictionary.Add(existingKey, existing);
            }
        }
        _dictionary.Add(key, item);
    }

    protected override void ClearItems()
    {
        base.ClearItems();
        _dictionary?.Clear();
    }

    protected override void InsertItem(int index, TItem item)
    {
        TKey key = GetKeyForItem(item);
        if (key != null) AddKey(key, item);
        base.InsertItem(index, item);
    }

    protected override void RemoveItem(int index)
    {
        TKey key = GetKeyForItem(Items[index]);
        if (key != null) _dictionary?.Remove(key);
        base.RemoveItem(index);
    }

    protected override void SetItem(int index, TItem item)
    {
        TKey fresh = GetKeyForItem(item), old = GetKeyForItem(Items[index]);
        if (_comparer.Equals(old, fresh))
        {
            if (fresh != null && _dictionary != null) _dictionary[fresh] = item;
        }
        else
        {
            if (fresh != null) AddKey(fresh, item);
            if (old != null) _dictionary?.Remove(old);
        }
        base.SetItem(index, item);
    }
}
