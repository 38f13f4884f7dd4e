using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Field offset: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Field, Inherited = false)]
    public sealed class FieldOffsetAttribute : Attribute
    {
        public FieldOffsetAttribute(int offset) { Value = offset; }
        public int Value { get; private set; }
    }
}
