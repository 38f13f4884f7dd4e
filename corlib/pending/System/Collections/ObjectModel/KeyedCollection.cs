using System;
using System.Collections.Generic;

namespace System.Collections.ObjectModel;

/// <summary>Keyed collection; not done yet.</summary>
public abstract class KeyedCollection<TKey, TItem> : Collection<TItem>
{
    protected KeyedCollection() { }
    protected KeyedCollection(IEqualityComparer<TKey> comparer) { throw new NotImplementedException("KeyedCollection"); }
    protected KeyedCollection(IEqualityComparer<TKey> comparer, int dictionaryCreationThreshold) { throw new NotImplementedException("KeyedCollection"); }
    public IEqualityComparer<TKey> Comparer { get => throw new NotImplementedException("KeyedCollection.Comparer"); }
    public TItem this[TKey key] { get => throw new NotImplementedException("KeyedCollection.Item"); }
    protected IDictionary<TKey, TItem> Dictionary { get => throw new NotImplementedException("KeyedCollection.Dictionary"); }
    public bool Contains(TKey key) => throw new NotImplementedException("KeyedCollection.Contains");
    public bool TryGetValue(TKey key, out TItem item) => throw new NotImplementedException("KeyedCollection.TryGetValue");
    public bool Remove(TKey key) => throw new NotImplementedException("KeyedCollection.Remove");
    protected void ChangeItemKey(TItem item, TKey newKey) => throw new NotImplementedException("KeyedCollection.ChangeItemKey");
    protected override void ClearItems() => throw new NotImplementedException("KeyedCollection.ClearItems");
    protected abstract TKey GetKeyForItem(TItem item);
    protected override void InsertItem(int index, TItem item) => throw new NotImplementedException("KeyedCollection.InsertItem");
    protected override void RemoveItem(int index) => throw new NotImplementedException("KeyedCollection.RemoveItem");
    protected override void SetItem(int index, TItem item) => throw new NotImplementedException("KeyedCollection.SetItem");
}
