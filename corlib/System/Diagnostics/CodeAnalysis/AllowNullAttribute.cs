using System;

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Allow null: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
    public sealed class AllowNullAttribute : Attribute
    {
        public AllowNullAttribute() { }
    }
}
