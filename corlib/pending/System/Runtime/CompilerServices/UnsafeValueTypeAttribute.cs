using System;

namespace System.Runtime.CompilerServices;

/// <summary>Unsafe value type attribute; not done yet.</summary>
public sealed class UnsafeValueTypeAttribute : Attribute
{
    public UnsafeValueTypeAttribute() { throw new NotImplementedException("UnsafeValueTypeAttribute"); }
}
