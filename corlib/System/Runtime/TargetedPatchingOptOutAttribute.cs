using System;

namespace System.Runtime
{
    /// <summary>Targeted patching opt out: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Constructor | AttributeTargets.Method, Inherited = false)]
    public sealed class TargetedPatchingOptOutAttribute : Attribute
    {
        public TargetedPatchingOptOutAttribute(string reason) { Reason = reason; }
        public string Reason { get; private set; }
    }
}
