using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Com default interface: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class, Inherited = false)]
    public sealed class ComDefaultInterfaceAttribute : Attribute
    {
        public ComDefaultInterfaceAttribute(Type defaultInterface) { Value = defaultInterface; }
        public Type Value { get; private set; }
    }
}
