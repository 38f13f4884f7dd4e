using System;
using System.Reflection;

namespace System.Runtime.Loader;

/// <summary>Assembly dependency resolver; not done yet.</summary>
public sealed class AssemblyDependencyResolver
{
    public AssemblyDependencyResolver(string componentAssemblyPath) { throw new NotImplementedException("AssemblyDependencyResolver"); }
    public string ResolveAssemblyToPath(AssemblyName assemblyName) => throw new NotImplementedException("AssemblyDependencyResolver.ResolveAssemblyToPath");
    public string ResolveUnmanagedDllToPath(string unmanagedDllName) => throw new NotImplementedException("AssemblyDependencyResolver.ResolveUnmanagedDllToPath");
}
