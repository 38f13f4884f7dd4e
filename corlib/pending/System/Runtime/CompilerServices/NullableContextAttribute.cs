using System;

namespace System.Runtime.CompilerServices;

/// <summary>Nullable context attribute; not done yet.</summary>
public sealed class NullableContextAttribute : Attribute
{
    public readonly byte Flag;
    public NullableContextAttribute(byte value) { throw new NotImplementedException("NullableContextAttribute"); }
}
