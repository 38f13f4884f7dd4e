using System;

namespace System.Runtime.CompilerServices;

/// <summary>Type forwarded from attribute; not done yet.</summary>
public sealed class TypeForwardedFromAttribute : Attribute
{
    public TypeForwardedFromAttribute(string assemblyFullName) { throw new NotImplementedException("TypeForwardedFromAttribute"); }
    public string AssemblyFullName { get => throw new NotImplementedException("TypeForwardedFromAttribute.AssemblyFullName"); }
}
