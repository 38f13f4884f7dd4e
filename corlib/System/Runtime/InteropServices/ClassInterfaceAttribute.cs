using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Class interface: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class, Inherited = false)]
    public sealed class ClassInterfaceAttribute : Attribute
    {
        public ClassInterfaceAttribute(ClassInterfaceType classInterfaceType) { Value = classInterfaceType; }
        public ClassInterfaceAttribute(short classInterfaceType) { }
        public ClassInterfaceType Value { get; private set; }
    }
}
