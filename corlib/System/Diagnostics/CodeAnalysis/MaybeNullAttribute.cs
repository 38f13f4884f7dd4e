using System;

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Maybe null: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue, Inherited = false)]
    public sealed class MaybeNullAttribute : Attribute
    {
        public MaybeNullAttribute() { }
    }
}
