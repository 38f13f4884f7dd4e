using System;

namespace System.Runtime.Serialization
{
    /// <summary>On deserializing: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class OnDeserializingAttribute : Attribute
    {
        public OnDeserializingAttribute() { }
    }
}
