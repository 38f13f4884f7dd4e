using System;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.ComponentModel;

namespace System.Collections.ObjectModel;

/// <summary>Observable collection; not done yet.</summary>
public class ObservableCollection<T> : Collection<T>, INotifyCollectionChanged, INotifyPropertyChanged
{
    public ObservableCollection() { throw new NotImplementedException("ObservableCollection"); }
    public ObservableCollection(IEnumerable<T> collection) { throw new NotImplementedException("ObservableCollection"); }
    public ObservableCollection(List<T> list) { throw new NotImplementedException("ObservableCollection"); }
    public virtual event NotifyCollectionChangedEventHandler CollectionChanged { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    protected virtual event PropertyChangedEventHandler PropertyChanged { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public void Move(int oldIndex, int newIndex) => throw new NotImplementedException("ObservableCollection.Move");
    protected override void ClearItems() => throw new NotImplementedException("ObservableCollection.ClearItems");
    protected override void RemoveItem(int index) => throw new NotImplementedException("ObservableCollection.RemoveItem");
    protected override void InsertItem(int index, T item) => throw new NotImplementedException("ObservableCollection.InsertItem");
    protected override void SetItem(int index, T item) => throw new NotImplementedException("ObservableCollection.SetItem");
    protected virtual void MoveItem(int oldIndex, int newIndex) => throw new NotImplementedException("ObservableCollection.MoveItem");
    protected virtual void OnPropertyChanged(PropertyChangedEventArgs e) => throw new NotImplementedException("ObservableCollection.OnPropertyChanged");
    protected virtual void OnCollectionChanged(NotifyCollectionChangedEventArgs e) => throw new NotImplementedException("ObservableCollection.OnCollectionChanged");
    protected IDisposable BlockReentrancy() => throw new NotImplementedException("ObservableCollection.BlockReentrancy");
    protected void CheckReentrancy() => throw new NotImplementedException("ObservableCollection.CheckReentrancy");
    event PropertyChangedEventHandler INotifyPropertyChanged.PropertyChanged { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
}
