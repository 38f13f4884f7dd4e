using System;

namespace System.ComponentModel;

/// <summary>Type converter attribute; not done yet.</summary>
public sealed class TypeConverterAttribute : Attribute
{
    public static readonly TypeConverterAttribute Default;
    public TypeConverterAttribute() { throw new NotImplementedException("TypeConverterAttribute"); }
    public TypeConverterAttribute(Type type) { throw new NotImplementedException("TypeConverterAttribute"); }
    public TypeConverterAttribute(string typeName) { throw new NotImplementedException("TypeConverterAttribute"); }
    public string ConverterTypeName { get => throw new NotImplementedException("TypeConverterAttribute.ConverterTypeName"); }
    public override bool Equals(object obj) => throw new NotImplementedException("TypeConverterAttribute.Equals");
    public override int GetHashCode() => throw new NotImplementedException("TypeConverterAttribute.GetHashCode");
}
