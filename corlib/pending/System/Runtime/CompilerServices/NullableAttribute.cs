using System;

namespace System.Runtime.CompilerServices;

/// <summary>Nullable attribute; not done yet.</summary>
public sealed class NullableAttribute : Attribute
{
    public readonly byte[] NullableFlags;
    public NullableAttribute(byte value) { throw new NotImplementedException("NullableAttribute"); }
    public NullableAttribute(byte[] value) { throw new NotImplementedException("NullableAttribute"); }
}
