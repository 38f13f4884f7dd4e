using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Unmanaged call conv: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class UnmanagedCallConvAttribute : Attribute
    {
        public Type[] CallConvs;
        public UnmanagedCallConvAttribute() { }
    }
}
