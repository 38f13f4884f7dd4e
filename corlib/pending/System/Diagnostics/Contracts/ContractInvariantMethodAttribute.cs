using System;

namespace System.Diagnostics.Contracts;

/// <summary>Contract invariant method attribute; not done yet.</summary>
public sealed class ContractInvariantMethodAttribute : Attribute
{
    public ContractInvariantMethodAttribute() { throw new NotImplementedException("ContractInvariantMethodAttribute"); }
}
