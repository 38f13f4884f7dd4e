using System;

namespace System.Runtime.CompilerServices;

/// <summary>Extension marker attribute; not done yet.</summary>
public sealed class ExtensionMarkerAttribute : Attribute
{
    public ExtensionMarkerAttribute(string name) { throw new NotImplementedException("ExtensionMarkerAttribute"); }
    public string Name { get => throw new NotImplementedException("ExtensionMarkerAttribute.Name"); }
}
