namespace System;

/// <summary>Console cancel event handler: a method with this signature.</summary>
public delegate void ConsoleCancelEventHandler(object sender, ConsoleCancelEventArgs e);
