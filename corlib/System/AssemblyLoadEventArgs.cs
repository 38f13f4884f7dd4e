using System.Reflection;

namespace System;

/// <summary>Data about an assembly that was loaded.</summary>
public class AssemblyLoadEventArgs : EventArgs
{
    public AssemblyLoadEventArgs(Assembly loadedAssembly) { LoadedAssembly = loadedAssembly; }
    public Assembly LoadedAssembly { get; }
}
