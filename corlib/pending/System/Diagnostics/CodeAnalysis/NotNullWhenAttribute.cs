using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Not null when attribute; not done yet.</summary>
public sealed class NotNullWhenAttribute : Attribute
{
    public NotNullWhenAttribute(bool returnValue) { throw new NotImplementedException("NotNullWhenAttribute"); }
    public bool ReturnValue { get => throw new NotImplementedException("NotNullWhenAttribute.ReturnValue"); }
}
