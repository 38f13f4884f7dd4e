using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Maybe null attribute; not done yet.</summary>
public sealed class MaybeNullAttribute : Attribute
{
    public MaybeNullAttribute() { throw new NotImplementedException("MaybeNullAttribute"); }
}
