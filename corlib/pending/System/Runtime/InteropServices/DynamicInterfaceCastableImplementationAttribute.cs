using System;

namespace System.Runtime.InteropServices;

/// <summary>Dynamic interface castable implementation attribute; not done yet.</summary>
public sealed class DynamicInterfaceCastableImplementationAttribute : Attribute
{
    public DynamicInterfaceCastableImplementationAttribute() { throw new NotImplementedException("DynamicInterfaceCastableImplementationAttribute"); }
}
