using System;

namespace System.ComponentModel
{
    /// <summary>Type converter: an attribute.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class TypeConverterAttribute : Attribute
    {
        public TypeConverterAttribute() { }
        public TypeConverterAttribute(Type type) { }
        public TypeConverterAttribute(string typeName) { ConverterTypeName = typeName; }
        public string ConverterTypeName { get; private set; }
    }
}
