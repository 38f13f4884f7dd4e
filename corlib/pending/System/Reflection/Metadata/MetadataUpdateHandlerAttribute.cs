using System;

namespace System.Reflection.Metadata;

/// <summary>Metadata update handler attribute; not done yet.</summary>
public sealed class MetadataUpdateHandlerAttribute : Attribute
{
    public MetadataUpdateHandlerAttribute(Type handlerType) { throw new NotImplementedException("MetadataUpdateHandlerAttribute"); }
    public Type HandlerType { get => throw new NotImplementedException("MetadataUpdateHandlerAttribute.HandlerType"); }
}
