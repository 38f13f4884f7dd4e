using System;

namespace System.Runtime.CompilerServices;

/// <summary>Nullable public only attribute; not done yet.</summary>
public sealed class NullablePublicOnlyAttribute : Attribute
{
    public readonly bool IncludesInternals;
    public NullablePublicOnlyAttribute(bool value) { throw new NotImplementedException("NullablePublicOnlyAttribute"); }
}
