using System;

namespace System.Runtime.Versioning
{
    /// <summary>Component guarantees: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Module | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Event | AttributeTargets.Interface | AttributeTargets.Delegate, Inherited = false)]
    public sealed class ComponentGuaranteesAttribute : Attribute
    {
        public ComponentGuaranteesAttribute(ComponentGuaranteesOptions guarantees) { Guarantees = guarantees; }
        public ComponentGuaranteesOptions Guarantees { get; private set; }
    }
}
