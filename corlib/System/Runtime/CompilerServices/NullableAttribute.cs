using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Nullable: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.GenericParameter, Inherited = false)]
    public sealed class NullableAttribute : Attribute
    {
        public byte[] NullableFlags;
        public NullableAttribute(byte value) { }
        public NullableAttribute(byte[] value) { }
    }
}
