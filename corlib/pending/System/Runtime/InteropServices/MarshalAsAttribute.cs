using System;

namespace System.Runtime.InteropServices;

/// <summary>Marshal as attribute; not done yet.</summary>
public sealed class MarshalAsAttribute : Attribute
{
    public VarEnum SafeArraySubType;
    public Type SafeArrayUserDefinedSubType;
    public int IidParameterIndex;
    public UnmanagedType ArraySubType;
    public short SizeParamIndex;
    public int SizeConst;
    public string MarshalType;
    public Type MarshalTypeRef;
    public string MarshalCookie;
    public MarshalAsAttribute(UnmanagedType unmanagedType) { throw new NotImplementedException("MarshalAsAttribute"); }
    public MarshalAsAttribute(short unmanagedType) { throw new NotImplementedException("MarshalAsAttribute"); }
    public UnmanagedType Value { get => throw new NotImplementedException("MarshalAsAttribute.Value"); }
}
