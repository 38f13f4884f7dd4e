using System;

namespace System.Diagnostics.Contracts
{
    /// <summary>Contract class: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Delegate, Inherited = false)]
    public sealed class ContractClassAttribute : Attribute
    {
        public ContractClassAttribute(Type typeContainingContracts) { TypeContainingContracts = typeContainingContracts; }
        public Type TypeContainingContracts { get; private set; }
    }
}
