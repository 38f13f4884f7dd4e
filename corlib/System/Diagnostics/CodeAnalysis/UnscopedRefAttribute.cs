using System;

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Unscoped ref: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter, Inherited = false)]
    public sealed class UnscopedRefAttribute : Attribute
    {
        public UnscopedRefAttribute() { }
    }
}
