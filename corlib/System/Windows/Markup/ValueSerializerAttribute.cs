using System;

namespace System.Windows.Markup
{
    /// <summary>Value serializer: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Interface)]
    public sealed class ValueSerializerAttribute : Attribute
    {
        public ValueSerializerAttribute(Type valueSerializerType) { ValueSerializerType = valueSerializerType; }
        public ValueSerializerAttribute(string valueSerializerTypeName) { ValueSerializerTypeName = valueSerializerTypeName; }
        public Type ValueSerializerType { get; private set; }
        public string ValueSerializerTypeName { get; private set; }
    }
}
