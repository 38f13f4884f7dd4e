using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Unsafe value type: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Struct)]
    public sealed class UnsafeValueTypeAttribute : Attribute
    {
        public UnsafeValueTypeAttribute() { }
    }
}
