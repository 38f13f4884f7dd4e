using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Default parameter value: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class DefaultParameterValueAttribute : Attribute
    {
        public DefaultParameterValueAttribute(object value) { Value = value; }
        public object Value { get; private set; }
    }
}
