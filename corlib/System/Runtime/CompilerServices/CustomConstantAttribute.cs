using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Custom constant: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
    public abstract class CustomConstantAttribute : Attribute
    {
        protected CustomConstantAttribute() { }
        public virtual object Value { get; private set; }
    }
}
