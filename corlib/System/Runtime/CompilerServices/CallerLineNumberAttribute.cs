using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Caller line number: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
    public sealed class CallerLineNumberAttribute : Attribute
    {
        public CallerLineNumberAttribute() { }
    }
}
