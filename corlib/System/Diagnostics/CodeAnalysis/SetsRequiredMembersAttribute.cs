using System;

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Sets required members: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
    public sealed class SetsRequiredMembersAttribute : Attribute
    {
        public SetsRequiredMembersAttribute() { }
    }
}
