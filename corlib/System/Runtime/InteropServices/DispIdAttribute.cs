using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Disp id: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event, Inherited = false)]
    public sealed class DispIdAttribute : Attribute
    {
        public DispIdAttribute(int dispId) { Value = dispId; }
        public int Value { get; private set; }
    }
}
