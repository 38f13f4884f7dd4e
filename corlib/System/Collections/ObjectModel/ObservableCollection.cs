using System.Collections.Generic;
using System.Collections.Specialized;
using System.ComponentModel;

namespace System.Collections.ObjectModel;

/// <summary>A list that tells how it changes.</summary>
[Serializable]
public class ObservableCollection<T> : Collection<T>, INotifyCollectionChanged, INotifyPropertyChanged
{
    private int _blocked;

    public ObservableCollection() { }
    public ObservableCollection(IEnumerable<T> collection) : base(new List<T>(collection ?? throw new ArgumentNullException(nameof(collection)))) { }
    public ObservableCollection(List<T> list) : base(new List<T>(list ?? throw new ArgumentNullException(nameof(list)))) { }

    public virtual event NotifyCollectionChangedEventHandler CollectionChanged;
    protected virtual event PropertyChangedEventHandler PropertyChanged;

    event PropertyChangedEventHandler INotifyPropertyChanged.PropertyChanged
    {
        add => PropertyChanged += value;
        remove => PropertyChanged -= value;
    }

    public void Move(int oldIndex, int newIndex) => MoveItem(oldIndex, newIndex);

    protected override void ClearItems()
    {
        CheckReentrancy();
        base.ClearItems();
        Changed(true, new NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction.Reset));
    }

    protected override void RemoveItem(int index)
    {
        CheckReentrancy();
        T removed = this[index];
        base.RemoveItem(index);
        Changed(true, new NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction.Remove, (object)removed, index));
    }

    protected override void InsertItem(int index, T item)
    {
        CheckReentrancy();
        base.InsertItem(index, item);
        Changed(true, new NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction.Add, (object)item, index));
    }

    protected override void SetItem(int index, T item)
    {
        CheckReentrancy();
        T old = this[index];
        base.SetItem(index, item);
        Changed(false, new NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction.Replace, (object)item, (object)old, index));
    }

    protected virtual void MoveItem(int oldIndex, int newIndex)
    {
        CheckReentrancy();
        T item = this[oldIndex];
        base.RemoveItem(oldIndex);
        base.InsertItem(newIndex, item);
        Changed(false, new NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction.Move, (object)item, newIndex, oldIndex));
    }

    private void Changed(bool count, NotifyCollectionChangedEventArgs e)
    {
        if (count) OnPropertyChanged(new PropertyChangedEventArgs("Count"));
        OnPropertyChanged(new PropertyChangedEventArgs("Item[]"));
        OnCollectionChanged(e);
    }

    protected virtual void OnPropertyChanged(PropertyChangedEventArgs e) => PropertyChanged?.Invoke(this, e);

    protected virtual void OnCollectionChanged(NotifyCollectionChangedEventArgs e)
    {
        NotifyCollectionChangedEventHandler handler = CollectionChanged;
        if (handler == null) return;
        _blocked++;
        try { handler(this, e); }
        finally { _blocked--; }
    }

    protected IDisposable BlockReentrancy()
    {
        _blocked++;
        return new Blocker(this);
    }

    // A single listener may change the collection; several would see different ones.
    protected void CheckReentrancy()
    {
        if (_blocked > 0 && CollectionChanged != null && CollectionChanged.GetInvocationList().Length > 1)
            throw new InvalidOperationException("Cannot change ObservableCollection during a CollectionChanged event.");
    }

    private sealed class Blocker(ObservableCollection<T> collection) : IDisposable
    {
        public void Dispose() => collection._blocked--;
    }
}
