using System;

namespace System.ComponentModel
{
    /// <summary>Type description provider: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class)]
    public sealed class TypeDescriptionProviderAttribute : Attribute
    {
        public TypeDescriptionProviderAttribute(string typeName) { TypeName = typeName; }
        public TypeDescriptionProviderAttribute(Type type) { }
        public string TypeName { get; private set; }
    }
}
