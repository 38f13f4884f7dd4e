using System;

namespace System.Runtime.CompilerServices;

/// <summary>Method impl attribute; not done yet.</summary>
public sealed class MethodImplAttribute : Attribute
{
    public MethodCodeType MethodCodeType;
    public MethodImplAttribute(MethodImplOptions methodImplOptions) { throw new NotImplementedException("MethodImplAttribute"); }
    public MethodImplAttribute(short value) { throw new NotImplementedException("MethodImplAttribute"); }
    public MethodImplAttribute() { throw new NotImplementedException("MethodImplAttribute"); }
    public MethodImplOptions Value { get => throw new NotImplementedException("MethodImplAttribute.Value"); }
}
