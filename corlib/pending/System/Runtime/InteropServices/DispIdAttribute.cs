using System;

namespace System.Runtime.InteropServices;

/// <summary>Disp id attribute; not done yet.</summary>
public sealed class DispIdAttribute : Attribute
{
    public DispIdAttribute(int dispId) { throw new NotImplementedException("DispIdAttribute"); }
    public int Value { get => throw new NotImplementedException("DispIdAttribute.Value"); }
}
