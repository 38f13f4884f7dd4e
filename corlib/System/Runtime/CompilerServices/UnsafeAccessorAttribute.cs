using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Unsafe accessor: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class UnsafeAccessorAttribute : Attribute
    {
        public UnsafeAccessorAttribute(UnsafeAccessorKind kind) { Kind = kind; }
        public UnsafeAccessorKind Kind { get; private set; }
        public string Name { get; set; }
    }
}
