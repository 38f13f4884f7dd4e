using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Nullable context: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Interface | AttributeTargets.Delegate, Inherited = false)]
    public sealed class NullableContextAttribute : Attribute
    {
        public byte Flag;
        public NullableContextAttribute(byte value) { }
    }
}
