using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Disable runtime marshalling: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class DisableRuntimeMarshallingAttribute : Attribute
    {
        public DisableRuntimeMarshallingAttribute() { }
    }
}
