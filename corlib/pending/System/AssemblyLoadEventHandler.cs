namespace System;

/// <summary>Assembly load event handler: a method with this signature.</summary>
public delegate void AssemblyLoadEventHandler(object sender, AssemblyLoadEventArgs args);
