using System;

namespace System.ComponentModel;

/// <summary>Property changed event handler: a method with this signature.</summary>
public delegate void PropertyChangedEventHandler(object sender, PropertyChangedEventArgs e);
