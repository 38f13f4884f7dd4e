using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Maybe null when attribute; not done yet.</summary>
public sealed class MaybeNullWhenAttribute : Attribute
{
    public MaybeNullWhenAttribute(bool returnValue) { throw new NotImplementedException("MaybeNullWhenAttribute"); }
    public bool ReturnValue { get => throw new NotImplementedException("MaybeNullWhenAttribute.ReturnValue"); }
}
