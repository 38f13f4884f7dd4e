using System;

namespace System.Runtime.CompilerServices;

/// <summary>Dependency attribute; not done yet.</summary>
public sealed class DependencyAttribute : Attribute
{
    public DependencyAttribute(string dependentAssemblyArgument, LoadHint loadHintArgument) { throw new NotImplementedException("DependencyAttribute"); }
    public string DependentAssembly { get => throw new NotImplementedException("DependencyAttribute.DependentAssembly"); }
    public LoadHint LoadHint { get => throw new NotImplementedException("DependencyAttribute.LoadHint"); }
}
