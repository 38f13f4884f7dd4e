using System;

namespace System.Diagnostics.Contracts;

/// <summary>Contract reference assembly attribute; not done yet.</summary>
public sealed class ContractReferenceAssemblyAttribute : Attribute
{
    public ContractReferenceAssemblyAttribute() { throw new NotImplementedException("ContractReferenceAssemblyAttribute"); }
}
