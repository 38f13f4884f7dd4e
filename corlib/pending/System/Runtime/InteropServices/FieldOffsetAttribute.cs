using System;

namespace System.Runtime.InteropServices;

/// <summary>Field offset attribute; not done yet.</summary>
public sealed class FieldOffsetAttribute : Attribute
{
    public FieldOffsetAttribute(int offset) { throw new NotImplementedException("FieldOffsetAttribute"); }
    public int Value { get => throw new NotImplementedException("FieldOffsetAttribute.Value"); }
}
