using System;

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Constant expected: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
    public sealed class ConstantExpectedAttribute : Attribute
    {
        public ConstantExpectedAttribute() { }
        public object Min { get; set; }
        public object Max { get; set; }
    }
}
