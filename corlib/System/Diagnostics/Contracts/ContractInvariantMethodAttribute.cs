using System;

namespace System.Diagnostics.Contracts
{
    /// <summary>Contract invariant method: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class ContractInvariantMethodAttribute : Attribute
    {
        public ContractInvariantMethodAttribute() { }
    }
}
