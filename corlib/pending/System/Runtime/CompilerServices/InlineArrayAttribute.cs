using System;

namespace System.Runtime.CompilerServices;

/// <summary>Inline array attribute; not done yet.</summary>
public sealed class InlineArrayAttribute : Attribute
{
    public InlineArrayAttribute(int length) { throw new NotImplementedException("InlineArrayAttribute"); }
    public int Length { get => throw new NotImplementedException("InlineArrayAttribute.Length"); }
}
