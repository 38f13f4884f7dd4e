using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Not null attribute; not done yet.</summary>
public sealed class NotNullAttribute : Attribute
{
    public NotNullAttribute() { throw new NotImplementedException("NotNullAttribute"); }
}
