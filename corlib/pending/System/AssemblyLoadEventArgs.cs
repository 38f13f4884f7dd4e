using System.Reflection;

namespace System;

/// <summary>Assembly load event args; not done yet.</summary>
public class AssemblyLoadEventArgs : EventArgs
{
    public AssemblyLoadEventArgs(Assembly loadedAssembly) { throw new NotImplementedException("AssemblyLoadEventArgs"); }
    public Assembly LoadedAssembly { get => throw new NotImplementedException("AssemblyLoadEventArgs.LoadedAssembly"); }
}
