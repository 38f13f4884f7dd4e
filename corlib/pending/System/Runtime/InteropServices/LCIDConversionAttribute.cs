using System;

namespace System.Runtime.InteropServices;

/// <summary>Lc i d conversion attribute; not done yet.</summary>
public sealed class LCIDConversionAttribute : Attribute
{
    public LCIDConversionAttribute(int lcid) { throw new NotImplementedException("LCIDConversionAttribute"); }
    public int Value { get => throw new NotImplementedException("LCIDConversionAttribute.Value"); }
}
