using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Allow null attribute; not done yet.</summary>
public sealed class AllowNullAttribute : Attribute
{
    public AllowNullAttribute() { throw new NotImplementedException("AllowNullAttribute"); }
}
