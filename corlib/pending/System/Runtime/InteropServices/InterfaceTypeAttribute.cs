using System;

namespace System.Runtime.InteropServices;

/// <summary>Interface type attribute; not done yet.</summary>
public sealed class InterfaceTypeAttribute : Attribute
{
    public InterfaceTypeAttribute(ComInterfaceType interfaceType) { throw new NotImplementedException("InterfaceTypeAttribute"); }
    public InterfaceTypeAttribute(short interfaceType) { throw new NotImplementedException("InterfaceTypeAttribute"); }
    public ComInterfaceType Value { get => throw new NotImplementedException("InterfaceTypeAttribute.Value"); }
}
