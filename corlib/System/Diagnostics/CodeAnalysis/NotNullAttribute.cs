using System;

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Not null: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue, Inherited = false)]
    public sealed class NotNullAttribute : Attribute
    {
        public NotNullAttribute() { }
    }
}
