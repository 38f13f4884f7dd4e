using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Com source interfaces: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class)]
    public sealed class ComSourceInterfacesAttribute : Attribute
    {
        public ComSourceInterfacesAttribute(string sourceInterfaces) { Value = sourceInterfaces; }
        public ComSourceInterfacesAttribute(Type sourceInterface) { }
        public ComSourceInterfacesAttribute(Type sourceInterface1, Type sourceInterface2) { }
        public ComSourceInterfacesAttribute(Type sourceInterface1, Type sourceInterface2, Type sourceInterface3) { }
        public ComSourceInterfacesAttribute(Type sourceInterface1, Type sourceInterface2, Type sourceInterface3, Type sourceInterface4) { }
        public string Value { get; private set; }
    }
}
