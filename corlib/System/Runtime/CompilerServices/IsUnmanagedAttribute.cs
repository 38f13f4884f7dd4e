using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Is unmanaged: an attribute.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class IsUnmanagedAttribute : Attribute
    {
        public IsUnmanagedAttribute() { }
    }
}
