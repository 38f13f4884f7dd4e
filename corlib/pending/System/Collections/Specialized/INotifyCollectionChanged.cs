using System;

namespace System.Collections.Specialized;

/// <summary>The Notify collection changed contract.</summary>
public interface INotifyCollectionChanged
{
    event NotifyCollectionChangedEventHandler CollectionChanged;
}
