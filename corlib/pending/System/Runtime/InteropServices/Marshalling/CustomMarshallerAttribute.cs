using System;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Custom marshaller attribute; not done yet.</summary>
public sealed class CustomMarshallerAttribute : Attribute
{
    public CustomMarshallerAttribute(Type managedType, MarshalMode marshalMode, Type marshallerType) { throw new NotImplementedException("CustomMarshallerAttribute"); }
    public Type ManagedType { get => throw new NotImplementedException("CustomMarshallerAttribute.ManagedType"); }
    public MarshalMode MarshalMode { get => throw new NotImplementedException("CustomMarshallerAttribute.MarshalMode"); }
    public Type MarshallerType { get => throw new NotImplementedException("CustomMarshallerAttribute.MarshallerType"); }
    /// <summary>Generic placeholder; not done yet.</summary>
    public struct GenericPlaceholder
    {
    }
}
