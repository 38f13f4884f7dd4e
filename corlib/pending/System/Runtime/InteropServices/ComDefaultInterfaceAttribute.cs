using System;

namespace System.Runtime.InteropServices;

/// <summary>Com default interface attribute; not done yet.</summary>
public sealed class ComDefaultInterfaceAttribute : Attribute
{
    public ComDefaultInterfaceAttribute(Type defaultInterface) { throw new NotImplementedException("ComDefaultInterfaceAttribute"); }
    public Type Value { get => throw new NotImplementedException("ComDefaultInterfaceAttribute.Value"); }
}
