using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Unmanaged callers only: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class UnmanagedCallersOnlyAttribute : Attribute
    {
        public Type[] CallConvs;
        public string EntryPoint;
        public UnmanagedCallersOnlyAttribute() { }
    }
}
