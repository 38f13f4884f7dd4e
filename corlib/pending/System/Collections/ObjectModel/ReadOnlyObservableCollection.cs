using System;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.ComponentModel;

namespace System.Collections.ObjectModel;

/// <summary>Read only observable collection; not done yet.</summary>
public class ReadOnlyObservableCollection<T> : ReadOnlyCollection<T>, INotifyCollectionChanged, INotifyPropertyChanged
{
    public ReadOnlyObservableCollection(ObservableCollection<T> list) : base(default(IList<T>)) { throw new NotImplementedException("ReadOnlyObservableCollection"); }
    public static ReadOnlyObservableCollection<T> Empty { get => throw new NotImplementedException("ReadOnlyObservableCollection.Empty"); }
    protected virtual event NotifyCollectionChangedEventHandler CollectionChanged { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    protected virtual event PropertyChangedEventHandler PropertyChanged { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    protected virtual void OnCollectionChanged(NotifyCollectionChangedEventArgs args) => throw new NotImplementedException("ReadOnlyObservableCollection.OnCollectionChanged");
    protected virtual void OnPropertyChanged(PropertyChangedEventArgs args) => throw new NotImplementedException("ReadOnlyObservableCollection.OnPropertyChanged");
    event NotifyCollectionChangedEventHandler INotifyCollectionChanged.CollectionChanged { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    event PropertyChangedEventHandler INotifyPropertyChanged.PropertyChanged { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
}
