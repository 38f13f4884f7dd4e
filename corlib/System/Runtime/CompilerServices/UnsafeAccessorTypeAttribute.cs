using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Unsafe accessor type: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue, Inherited = false)]
    public sealed class UnsafeAccessorTypeAttribute : Attribute
    {
        public UnsafeAccessorTypeAttribute(string typeName) { TypeName = typeName; }
        public string TypeName { get; private set; }
    }
}
