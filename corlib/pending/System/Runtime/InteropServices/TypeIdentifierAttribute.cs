using System;

namespace System.Runtime.InteropServices;

/// <summary>Type identifier attribute; not done yet.</summary>
public sealed class TypeIdentifierAttribute : Attribute
{
    public TypeIdentifierAttribute() { throw new NotImplementedException("TypeIdentifierAttribute"); }
    public TypeIdentifierAttribute(string scope, string identifier) { throw new NotImplementedException("TypeIdentifierAttribute"); }
    public string Scope { get => throw new NotImplementedException("TypeIdentifierAttribute.Scope"); }
    public string Identifier { get => throw new NotImplementedException("TypeIdentifierAttribute.Identifier"); }
}
