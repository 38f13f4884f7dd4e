using System;

namespace System.Runtime.InteropServices;

/// <summary>Struct layout attribute; not done yet.</summary>
public sealed class StructLayoutAttribute : Attribute
{
    public int Pack;
    public int Size;
    public CharSet CharSet;
    public StructLayoutAttribute(LayoutKind layoutKind) { throw new NotImplementedException("StructLayoutAttribute"); }
    public StructLayoutAttribute(short layoutKind) { throw new NotImplementedException("StructLayoutAttribute"); }
    public LayoutKind Value { get => throw new NotImplementedException("StructLayoutAttribute.Value"); }
}
