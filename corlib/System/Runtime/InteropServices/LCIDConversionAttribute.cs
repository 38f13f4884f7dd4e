using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Lc i d conversion: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class LCIDConversionAttribute : Attribute
    {
        public LCIDConversionAttribute(int lcid) { Value = lcid; }
        public int Value { get; private set; }
    }
}
