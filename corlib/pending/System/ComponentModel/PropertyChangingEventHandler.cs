using System;

namespace System.ComponentModel;

/// <summary>Property changing event handler: a method with this signature.</summary>
public delegate void PropertyChangingEventHandler(object sender, PropertyChangingEventArgs e);
