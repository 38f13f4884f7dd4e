using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Dynamic interface castable implementation: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Interface, Inherited = false)]
    public sealed class DynamicInterfaceCastableImplementationAttribute : Attribute
    {
        public DynamicInterfaceCastableImplementationAttribute() { }
    }
}
