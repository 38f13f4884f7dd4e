using System;

namespace System.Runtime.Serialization
{
    /// <summary>On deserialized: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class OnDeserializedAttribute : Attribute
    {
        public OnDeserializedAttribute() { }
    }
}
