using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Disallow null attribute; not done yet.</summary>
public sealed class DisallowNullAttribute : Attribute
{
    public DisallowNullAttribute() { throw new NotImplementedException("DisallowNullAttribute"); }
}
