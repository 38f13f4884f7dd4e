using System;

namespace System.Runtime.InteropServices;

/// <summary>Com event interface attribute; not done yet.</summary>
public sealed class ComEventInterfaceAttribute : Attribute
{
    public ComEventInterfaceAttribute(Type SourceInterface, Type EventProvider) { throw new NotImplementedException("ComEventInterfaceAttribute"); }
    public Type SourceInterface { get => throw new NotImplementedException("ComEventInterfaceAttribute.SourceInterface"); }
    public Type EventProvider { get => throw new NotImplementedException("ComEventInterfaceAttribute.EventProvider"); }
}
