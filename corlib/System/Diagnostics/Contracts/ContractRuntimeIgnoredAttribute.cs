using System;

namespace System.Diagnostics.Contracts
{
    /// <summary>Contract runtime ignored: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
    public sealed class ContractRuntimeIgnoredAttribute : Attribute
    {
        public ContractRuntimeIgnoredAttribute() { }
    }
}
