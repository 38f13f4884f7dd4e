using System;

namespace System.Windows.Markup;

/// <summary>Value serializer attribute; not done yet.</summary>
public sealed class ValueSerializerAttribute : Attribute
{
    public ValueSerializerAttribute(Type valueSerializerType) { throw new NotImplementedException("ValueSerializerAttribute"); }
    public ValueSerializerAttribute(string valueSerializerTypeName) { throw new NotImplementedException("ValueSerializerAttribute"); }
    public Type ValueSerializerType { get => throw new NotImplementedException("ValueSerializerAttribute.ValueSerializerType"); }
    public string ValueSerializerTypeName { get => throw new NotImplementedException("ValueSerializerAttribute.ValueSerializerTypeName"); }
}
