using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Preserve sig: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class PreserveSigAttribute : Attribute
    {
        public PreserveSigAttribute() { }
    }
}
