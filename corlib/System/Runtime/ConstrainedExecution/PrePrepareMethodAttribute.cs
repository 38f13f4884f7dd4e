using System;

namespace System.Runtime.ConstrainedExecution
{
    /// <summary>Pre prepare method: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Constructor | AttributeTargets.Method, Inherited = false)]
    public sealed class PrePrepareMethodAttribute : Attribute
    {
        public PrePrepareMethodAttribute() { }
    }
}
