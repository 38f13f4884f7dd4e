using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Type forwarded to: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
    public sealed class TypeForwardedToAttribute : Attribute
    {
        public TypeForwardedToAttribute(Type destination) { Destination = destination; }
        public Type Destination { get; private set; }
    }
}
