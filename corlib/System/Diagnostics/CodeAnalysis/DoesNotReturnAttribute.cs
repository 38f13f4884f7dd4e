using System;

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Does not return: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class DoesNotReturnAttribute : Attribute
    {
        public DoesNotReturnAttribute() { }
    }
}
