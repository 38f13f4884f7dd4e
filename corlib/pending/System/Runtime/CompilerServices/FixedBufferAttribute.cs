using System;

namespace System.Runtime.CompilerServices;

/// <summary>Fixed buffer attribute; not done yet.</summary>
public sealed class FixedBufferAttribute : Attribute
{
    public FixedBufferAttribute(Type elementType, int length) { throw new NotImplementedException("FixedBufferAttribute"); }
    public Type ElementType { get => throw new NotImplementedException("FixedBufferAttribute.ElementType"); }
    public int Length { get => throw new NotImplementedException("FixedBufferAttribute.Length"); }
}
