using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;

namespace System.Runtime.Loader;

/// <summary>Assembly load context; not done yet.</summary>
public class AssemblyLoadContext
{
    protected AssemblyLoadContext() { }
    protected AssemblyLoadContext(bool isCollectible) { throw new NotImplementedException("AssemblyLoadContext"); }
    public AssemblyLoadContext(string name, bool isCollectible = false) { throw new NotImplementedException("AssemblyLoadContext"); }
    public IEnumerable<Assembly> Assemblies { get => throw new NotImplementedException("AssemblyLoadContext.Assemblies"); }
    public static AssemblyLoadContext Default { get => throw new NotImplementedException("AssemblyLoadContext.Default"); }
    public bool IsCollectible { get => throw new NotImplementedException("AssemblyLoadContext.IsCollectible"); }
    public string Name { get => throw new NotImplementedException("AssemblyLoadContext.Name"); }
    public static IEnumerable<AssemblyLoadContext> All { get => throw new NotImplementedException("AssemblyLoadContext.All"); }
    public static AssemblyLoadContext CurrentContextualReflectionContext { get => throw new NotImplementedException("AssemblyLoadContext.CurrentContextualReflectionContext"); }
    public event Func<Assembly, string, nint> ResolvingUnmanagedDll { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public event Func<AssemblyLoadContext, AssemblyName, Assembly> Resolving { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public event Action<AssemblyLoadContext> Unloading { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public static AssemblyLoadContext GetLoadContext(Assembly assembly) => throw new NotImplementedException("AssemblyLoadContext.GetLoadContext");
    public void SetProfileOptimizationRoot(string directoryPath) => throw new NotImplementedException("AssemblyLoadContext.SetProfileOptimizationRoot");
    public void StartProfileOptimization(string profile) => throw new NotImplementedException("AssemblyLoadContext.StartProfileOptimization");
    public override string ToString() => throw new NotImplementedException("AssemblyLoadContext.ToString");
    public static AssemblyName GetAssemblyName(string assemblyPath) => throw new NotImplementedException("AssemblyLoadContext.GetAssemblyName");
    protected virtual Assembly Load(AssemblyName assemblyName) => throw new NotImplementedException("AssemblyLoadContext.Load");
    public Assembly LoadFromAssemblyName(AssemblyName assemblyName) => throw new NotImplementedException("AssemblyLoadContext.LoadFromAssemblyName");
    public Assembly LoadFromAssemblyPath(string assemblyPath) => throw new NotImplementedException("AssemblyLoadContext.LoadFromAssemblyPath");
    public Assembly LoadFromNativeImagePath(string nativeImagePath, string assemblyPath) => throw new NotImplementedException("AssemblyLoadContext.LoadFromNativeImagePath");
    public Assembly LoadFromStream(Stream assembly) => throw new NotImplementedException("AssemblyLoadContext.LoadFromStream");
    public Assembly LoadFromStream(Stream assembly, Stream assemblySymbols) => throw new NotImplementedException("AssemblyLoadContext.LoadFromStream");
    protected nint LoadUnmanagedDllFromPath(string unmanagedDllPath) => throw new NotImplementedException("AssemblyLoadContext.LoadUnmanagedDllFromPath");
    protected virtual nint LoadUnmanagedDll(string unmanagedDllName) => throw new NotImplementedException("AssemblyLoadContext.LoadUnmanagedDll");
    public void Unload() => throw new NotImplementedException("AssemblyLoadContext.Unload");
    public AssemblyLoadContext.ContextualReflectionScope EnterContextualReflection() => throw new NotImplementedException("AssemblyLoadContext.EnterContextualReflection");
    public static AssemblyLoadContext.ContextualReflectionScope EnterContextualReflection(Assembly activating) => throw new NotImplementedException("AssemblyLoadContext.EnterContextualReflection");
    /// <summary>Contextual reflection scope; not done yet.</summary>
    public struct ContextualReflectionScope : IDisposable
    {
        public void Dispose() => throw new NotImplementedException("ContextualReflectionScope.Dispose");
    }
}
