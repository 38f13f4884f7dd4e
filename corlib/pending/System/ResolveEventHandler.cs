using System.Reflection;

namespace System;

/// <summary>Resolve event handler: a method with this signature.</summary>
public delegate Assembly ResolveEventHandler(object sender, ResolveEventArgs args);
