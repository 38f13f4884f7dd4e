using System;

namespace System.Runtime.CompilerServices;

/// <summary>Unsafe accessor attribute; not done yet.</summary>
public sealed class UnsafeAccessorAttribute : Attribute
{
    public UnsafeAccessorAttribute(UnsafeAccessorKind kind) { throw new NotImplementedException("UnsafeAccessorAttribute"); }
    public UnsafeAccessorKind Kind { get => throw new NotImplementedException("UnsafeAccessorAttribute.Kind"); }
    public string Name { get => throw new NotImplementedException("UnsafeAccessorAttribute.Name"); set => throw new NotImplementedException("UnsafeAccessorAttribute.Name"); }
}
