using System;

namespace System.Runtime.InteropServices.Marshalling
{
    /// <summary>Marshal using: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue, AllowMultiple = true)]
    public sealed class MarshalUsingAttribute : Attribute
    {
        public const string ReturnsCountValue = "return-value";
        public MarshalUsingAttribute() { }
        public MarshalUsingAttribute(Type nativeType) { NativeType = nativeType; }
        public Type NativeType { get; private set; }
        public string CountElementName { get; set; }
        public int ConstantElementCount { get; set; }
        public int ElementIndirectionDepth { get; set; }
    }
}
