using System;

namespace System.Reflection.Metadata
{
    /// <summary>Metadata update handler: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    public sealed class MetadataUpdateHandlerAttribute : Attribute
    {
        public MetadataUpdateHandlerAttribute(Type handlerType) { HandlerType = handlerType; }
        public Type HandlerType { get; private set; }
    }
}
