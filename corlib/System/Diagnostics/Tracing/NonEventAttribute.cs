using System;

namespace System.Diagnostics.Tracing
{
    /// <summary>Non event: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class NonEventAttribute : Attribute
    {
        public NonEventAttribute() { }
    }
}
