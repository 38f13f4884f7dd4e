using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Co class: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Interface, Inherited = false)]
    public sealed class CoClassAttribute : Attribute
    {
        public CoClassAttribute(Type coClass) { CoClass = coClass; }
        public Type CoClass { get; private set; }
    }
}
