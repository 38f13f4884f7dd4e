using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Interface type: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Interface, Inherited = false)]
    public sealed class InterfaceTypeAttribute : Attribute
    {
        public InterfaceTypeAttribute(ComInterfaceType interfaceType) { Value = interfaceType; }
        public InterfaceTypeAttribute(short interfaceType) { }
        public ComInterfaceType Value { get; private set; }
    }
}
