using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Com event interface: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Interface, Inherited = false)]
    public sealed class ComEventInterfaceAttribute : Attribute
    {
        public ComEventInterfaceAttribute(Type SourceInterface, Type EventProvider) { this.SourceInterface = SourceInterface; this.EventProvider = EventProvider; }
        public Type SourceInterface { get; private set; }
        public Type EventProvider { get; private set; }
    }
}
