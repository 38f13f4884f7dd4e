using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Interpolated string handler: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
    public sealed class InterpolatedStringHandlerAttribute : Attribute
    {
        public InterpolatedStringHandlerAttribute() { }
    }
}
