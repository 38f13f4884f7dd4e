namespace System;

/// <summary>Unhandled exception event handler: a method with this signature.</summary>
public delegate void UnhandledExceptionEventHandler(object sender, UnhandledExceptionEventArgs e);
