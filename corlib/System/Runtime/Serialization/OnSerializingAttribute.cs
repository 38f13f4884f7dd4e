using System;

namespace System.Runtime.Serialization
{
    /// <summary>On serializing: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class OnSerializingAttribute : Attribute
    {
        public OnSerializingAttribute() { }
    }
}
