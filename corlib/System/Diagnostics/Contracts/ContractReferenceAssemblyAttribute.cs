using System;

namespace System.Diagnostics.Contracts
{
    /// <summary>Contract reference assembly: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class ContractReferenceAssemblyAttribute : Attribute
    {
        public ContractReferenceAssemblyAttribute() { }
    }
}
