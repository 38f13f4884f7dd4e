using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Fixed buffer: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Field, Inherited = false)]
    public sealed class FixedBufferAttribute : Attribute
    {
        public FixedBufferAttribute(Type elementType, int length) { ElementType = elementType; Length = length; }
        public Type ElementType { get; private set; }
        public int Length { get; private set; }
    }
}
