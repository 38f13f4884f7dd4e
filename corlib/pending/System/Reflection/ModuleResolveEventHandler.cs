using System;

namespace System.Reflection;

/// <summary>Module resolve event handler: a method with this signature.</summary>
public delegate Module ModuleResolveEventHandler(object sender, ResolveEventArgs e);
