using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Allow reverse p invoke calls: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class AllowReversePInvokeCallsAttribute : Attribute
    {
        public AllowReversePInvokeCallsAttribute() { }
    }
}
