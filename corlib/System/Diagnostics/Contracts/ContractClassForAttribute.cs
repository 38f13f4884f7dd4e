using System;

namespace System.Diagnostics.Contracts
{
    /// <summary>Contract class for: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class, Inherited = false)]
    public sealed class ContractClassForAttribute : Attribute
    {
        public ContractClassForAttribute(Type typeContractsAreFor) { TypeContractsAreFor = typeContractsAreFor; }
        public Type TypeContractsAreFor { get; private set; }
    }
}
