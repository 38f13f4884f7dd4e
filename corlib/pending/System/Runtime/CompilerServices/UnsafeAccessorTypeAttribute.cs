using System;

namespace System.Runtime.CompilerServices;

/// <summary>Unsafe accessor type attribute; not done yet.</summary>
public sealed class UnsafeAccessorTypeAttribute : Attribute
{
    public UnsafeAccessorTypeAttribute(string typeName) { throw new NotImplementedException("UnsafeAccessorTypeAttribute"); }
    public string TypeName { get => throw new NotImplementedException("UnsafeAccessorTypeAttribute.TypeName"); }
}
