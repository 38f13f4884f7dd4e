using System;

namespace System.Diagnostics.Contracts;

/// <summary>Contract class attribute; not done yet.</summary>
public sealed class ContractClassAttribute : Attribute
{
    public ContractClassAttribute(Type typeContainingContracts) { throw new NotImplementedException("ContractClassAttribute"); }
    public Type TypeContainingContracts { get => throw new NotImplementedException("ContractClassAttribute.TypeContainingContracts"); }
}
