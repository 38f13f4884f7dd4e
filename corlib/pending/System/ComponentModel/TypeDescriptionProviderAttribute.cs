using System;

namespace System.ComponentModel;

/// <summary>Type description provider attribute; not done yet.</summary>
public sealed class TypeDescriptionProviderAttribute : Attribute
{
    public TypeDescriptionProviderAttribute(string typeName) { throw new NotImplementedException("TypeDescriptionProviderAttribute"); }
    public TypeDescriptionProviderAttribute(Type type) { throw new NotImplementedException("TypeDescriptionProviderAttribute"); }
    public string TypeName { get => throw new NotImplementedException("TypeDescriptionProviderAttribute.TypeName"); }
}
