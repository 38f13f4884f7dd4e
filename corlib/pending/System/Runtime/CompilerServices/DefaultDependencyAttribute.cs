using System;

namespace System.Runtime.CompilerServices;

/// <summary>Default dependency attribute; not done yet.</summary>
public sealed class DefaultDependencyAttribute : Attribute
{
    public DefaultDependencyAttribute(LoadHint loadHintArgument) { throw new NotImplementedException("DefaultDependencyAttribute"); }
    public LoadHint LoadHint { get => throw new NotImplementedException("DefaultDependencyAttribute.LoadHint"); }
}
