using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Optional: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
    public sealed class OptionalAttribute : Attribute
    {
        public OptionalAttribute() { }
    }
}
