using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Inline array: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Struct)]
    public sealed class InlineArrayAttribute : Attribute
    {
        public InlineArrayAttribute(int length) { Length = length; }
        public int Length { get; private set; }
    }
}
