using System;

namespace System.Runtime.InteropServices;

/// <summary>Com source interfaces attribute; not done yet.</summary>
public sealed class ComSourceInterfacesAttribute : Attribute
{
    public ComSourceInterfacesAttribute(string sourceInterfaces) { throw new NotImplementedException("ComSourceInterfacesAttribute"); }
    public ComSourceInterfacesAttribute(Type sourceInterface) { throw new NotImplementedException("ComSourceInterfacesAttribute"); }
    public ComSourceInterfacesAttribute(Type sourceInterface1, Type sourceInterface2) { throw new NotImplementedException("ComSourceInterfacesAttribute"); }
    public ComSourceInterfacesAttribute(Type sourceInterface1, Type sourceInterface2, Type sourceInterface3) { throw new NotImplementedException("ComSourceInterfacesAttribute"); }
    public ComSourceInterfacesAttribute(Type sourceInterface1, Type sourceInterface2, Type sourceInterface3, Type sourceInterface4) { throw new NotImplementedException("ComSourceInterfacesAttribute"); }
    public string Value { get => throw new NotImplementedException("ComSourceInterfacesAttribute.Value"); }
}
