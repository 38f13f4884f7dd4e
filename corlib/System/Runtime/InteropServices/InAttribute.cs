using System;

namespace System.Runtime.InteropServices
{
    /// <summary>In: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
    public sealed class InAttribute : Attribute
    {
        public InAttribute() { }
    }
}
