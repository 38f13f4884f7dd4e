using System;

namespace System.Collections.Specialized;

/// <summary>Notify collection changed event handler: a method with this signature.</summary>
public delegate void NotifyCollectionChangedEventHandler(object sender, NotifyCollectionChangedEventArgs e);
