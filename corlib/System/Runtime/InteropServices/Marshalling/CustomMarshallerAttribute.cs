using System;

namespace System.Runtime.InteropServices.Marshalling
{
    /// <summary>Custom marshaller: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
    public sealed class CustomMarshallerAttribute : Attribute
    {
        public CustomMarshallerAttribute(Type managedType, MarshalMode marshalMode, Type marshallerType) { ManagedType = managedType; MarshalMode = marshalMode; MarshallerType = marshallerType; }
        public Type ManagedType { get; private set; }
        public MarshalMode MarshalMode { get; private set; }
        public Type MarshallerType { get; private set; }

        /// <summary>Stands for the type argument that a generic marshaller takes from the marshalled type.</summary>
        public struct GenericPlaceholder { }
    }
}
