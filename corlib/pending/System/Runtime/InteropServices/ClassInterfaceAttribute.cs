using System;

namespace System.Runtime.InteropServices;

/// <summary>Class interface attribute; not done yet.</summary>
public sealed class ClassInterfaceAttribute : Attribute
{
    public ClassInterfaceAttribute(ClassInterfaceType classInterfaceType) { throw new NotImplementedException("ClassInterfaceAttribute"); }
    public ClassInterfaceAttribute(short classInterfaceType) { throw new NotImplementedException("ClassInterfaceAttribute"); }
    public ClassInterfaceType Value { get => throw new NotImplementedException("ClassInterfaceAttribute.Value"); }
}
