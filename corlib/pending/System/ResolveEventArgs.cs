using System.Reflection;

namespace System;

/// <summary>Resolve event args; not done yet.</summary>
public class ResolveEventArgs : EventArgs
{
    public ResolveEventArgs(string name) { throw new NotImplementedException("ResolveEventArgs"); }
    public ResolveEventArgs(string name, Assembly requestingAssembly) { throw new NotImplementedException("ResolveEventArgs"); }
    public string Name { get => throw new NotImplementedException("ResolveEventArgs.Name"); }
    public Assembly RequestingAssembly { get => throw new NotImplementedException("ResolveEventArgs.RequestingAssembly"); }
}
