using System;

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Disallow null: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
    public sealed class DisallowNullAttribute : Attribute
    {
        public DisallowNullAttribute() { }
    }
}
