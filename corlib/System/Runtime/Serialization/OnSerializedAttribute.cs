using System;

namespace System.Runtime.Serialization
{
    /// <summary>On serialized: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class OnSerializedAttribute : Attribute
    {
        public OnSerializedAttribute() { }
    }
}
