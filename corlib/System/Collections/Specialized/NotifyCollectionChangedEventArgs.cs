namespace System.Collections.Specialized;

/// <summary>How a collection changed.</summary>
public class NotifyCollectionChangedEventArgs : EventArgs
{
    private readonly NotifyCollectionChangedAction _action;
    private readonly IList _new, _old;
    private readonly int _newIndex = -1, _oldIndex = -1;

    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action)
    {
        if (action != NotifyCollectionChangedAction.Reset) throw new ArgumentException("Constructor supports only the '" + NotifyCollectionChangedAction.Reset + "' action.", nameof(action));
        _action = action;
    }

    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, object changedItem) : this(action, changedItem, -1) { }
    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, object changedItem, int index) : this(action, new object[] { changedItem }, index, changedItem != null) { }

    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, IList changedItems) : this(action, changedItems, -1) { }

    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, IList changedItems, int startingIndex) : this(action, changedItems, startingIndex, true)
    {
        if (action != NotifyCollectionChangedAction.Reset) ArgumentNullException.ThrowIfNull(changedItems);
    }

    private NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, IList items, int index, bool present)
    {
        _action = action;
        switch (action)
        {
            case NotifyCollectionChangedAction.Add:
                _new = ArrayList.ReadOnly(items);
                _newIndex = index;
                break;
            case NotifyCollectionChangedAction.Remove:
                _old = ArrayList.ReadOnly(items);
                _oldIndex = index;
                break;
            case NotifyCollectionChangedAction.Reset:
                if (present && items != null) throw new ArgumentException("Reset action must be initialized with no changed items.", nameof(action));
                if (index != -1) throw new ArgumentException("Reset action must be initialized with index -1.", nameof(action));
                break;
            default:
                throw new ArgumentException("Constructor only supports either a Reset, Add, or Remove action.", nameof(action));
        }
    }

    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, object newItem, object oldItem) : this(action, newItem, oldItem, -1) { }

    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, object newItem, object oldItem, int index)
        : this(action, new object[] { newItem }, new object[] { oldItem }, index) { }

    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, IList newItems, IList oldItems) : this(action, newItems, oldItems, -1) { }

    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, IList newItems, IList oldItems, int startingIndex)
    {
        if (action != NotifyCollectionChangedAction.Replace) throw new ArgumentException("Constructor supports only the '" + NotifyCollectionChangedAction.Replace + "' action.", nameof(action));
        ArgumentNullException.ThrowIfNull(newItems);
        ArgumentNullException.ThrowIfNull(oldItems);
        _action = action;
        _new = ArrayList.ReadOnly(newItems);
        _old = ArrayList.ReadOnly(oldItems);
        _newIndex = _oldIndex = startingIndex;
    }

    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, object changedItem, int index, int oldIndex) : this(action, new object[] { changedItem }, index, oldIndex) { }

    public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, IList changedItems, int index, int oldIndex)
    {
        if (action != NotifyCollectionChangedAction.Move) throw new ArgumentException("Constructor supports only the '" + NotifyCollectionChangedAction.Move + "' action.", nameof(action));
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        _action = action;
        _new = _old = changedItems == null ? null : ArrayList.ReadOnly(changedItems);
        _newIndex = index;
        _oldIndex = oldIndex;
    }

    public NotifyCollectionChangedAction Action => _action;
    public IList NewItems => _new;
    public IList OldItems => _old;
    public int NewStartingIndex => _newIndex;
    public int OldStartingIndex => _oldIndex;
}
