using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Marshal as: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue, Inherited = false)]
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
        public MarshalAsAttribute(UnmanagedType unmanagedType) { Value = unmanagedType; }
        public MarshalAsAttribute(short unmanagedType) { }
        public UnmanagedType Value { get; private set; }
    }
}
