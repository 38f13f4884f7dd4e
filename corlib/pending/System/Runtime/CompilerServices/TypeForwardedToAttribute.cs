using System;

namespace System.Runtime.CompilerServices;

/// <summary>Type forwarded to attribute; not done yet.</summary>
public sealed class TypeForwardedToAttribute : Attribute
{
    public TypeForwardedToAttribute(Type destination) { throw new NotImplementedException("TypeForwardedToAttribute"); }
    public Type Destination { get => throw new NotImplementedException("TypeForwardedToAttribute.Destination"); }
}
