using System;

namespace System.Security
{
    /// <summary>Security critical: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Field | AttributeTargets.Interface | AttributeTargets.Delegate, Inherited = false)]
    public sealed class SecurityCriticalAttribute : Attribute
    {
        public SecurityCriticalAttribute() { }
        public SecurityCriticalAttribute(SecurityCriticalScope scope) { Scope = scope; }
        public SecurityCriticalScope Scope { get; private set; }
    }
}
