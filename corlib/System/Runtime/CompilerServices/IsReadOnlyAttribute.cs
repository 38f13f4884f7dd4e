using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Is read only: an attribute.</summary>
    [AttributeUsage(AttributeTargets.All, Inherited = false)]
    public sealed class IsReadOnlyAttribute : Attribute
    {
        public IsReadOnlyAttribute() { }
    }
}
