using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Date time constant: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
    public sealed class DateTimeConstantAttribute : CustomConstantAttribute
    {
        public DateTimeConstantAttribute(long ticks) { }
        public override object Value { get; private set; }
    }
}
