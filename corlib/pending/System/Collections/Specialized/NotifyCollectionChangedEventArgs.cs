using System;
using System.Collections;

namespace System.Collections.Specialized;

/// <summary>Notify collection changed event args; not done yet.</summary>
public class NotifyCollectionChangedEventArgs : EventArgs
{
    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action) { throw new NotImplementedException("NotifyCollectionChangedEventArgs"); }
    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, object changedItem) { throw new NotImplementedException("NotifyCollectionChangedEventArgs"); }
    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, object changedItem, int index) { throw new NotImplementedException("NotifyCollectionChangedEventArgs"); }
    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, IList changedItems) { throw new NotImplementedException("NotifyCollectionChangedEventArgs"); }
    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, IList changedItems, int startingIndex) { throw new NotImplementedException("NotifyCollectionChangedEventArgs"); }
    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, object newItem, object oldItem) { throw new NotImplementedException("NotifyCollectionChangedEventArgs"); }
    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, object newItem, object oldItem, int index) { throw new NotImplementedException("NotifyCollectionChangedEventArgs"); }
    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, IList newItems, IList oldItems) { throw new NotImplementedException("NotifyCollectionChangedEventArgs"); }
    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, IList newItems, IList oldItems, int startingIndex) { throw new NotImplementedException("NotifyCollectionChangedEventArgs"); }
    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, object changedItem, int index, int oldIndex) { throw new NotImplementedException("NotifyCollectionChangedEventArgs"); }
    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, IList changedItems, int index, int oldIndex) { throw new NotImplementedException("NotifyCollectionChangedEventArgs"); }
    public NotifyCollectionChangedAction Action { get => throw new NotImplementedException("NotifyCollectionChangedEventArgs.Action"); }
    public IList NewItems { get => throw new NotImplementedException("NotifyCollectionChangedEventArgs.NewItems"); }
    public IList OldItems { get => throw new NotImplementedException("NotifyCollectionChangedEventArgs.OldItems"); }
    public int NewStartingIndex { get => throw new NotImplementedException("NotifyCollectionChangedEventArgs.NewStartingIndex"); }
    public int OldStartingIndex { get => throw new NotImplementedException("NotifyCollectionChangedEventArgs.OldStartingIndex"); }
}
