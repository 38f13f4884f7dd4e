using System;

namespace System.Security.Permissions
{
    /// <summary>Security: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Constructor | AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
    public abstract class SecurityAttribute : Attribute
    {
        protected SecurityAttribute(SecurityAction action) { Action = action; }
        public SecurityAction Action { get; set; }
        public bool Unrestricted { get; set; }
    }
}
