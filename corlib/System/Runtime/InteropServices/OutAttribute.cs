using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Out: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
    public sealed class OutAttribute : Attribute
    {
        public OutAttribute() { }
    }
}
