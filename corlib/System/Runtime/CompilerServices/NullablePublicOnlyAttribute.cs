using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Nullable public only: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Module, Inherited = false)]
    public sealed class NullablePublicOnlyAttribute : Attribute
    {
        public bool IncludesInternals;
        public NullablePublicOnlyAttribute(bool value) { }
    }
}
