using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Preserve base overrides: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class PreserveBaseOverridesAttribute : Attribute
    {
        public PreserveBaseOverridesAttribute() { }
    }
}
