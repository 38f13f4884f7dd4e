using System;

namespace System.Diagnostics.Contracts;

/// <summary>Contract class for attribute; not done yet.</summary>
public sealed class ContractClassForAttribute : Attribute
{
    public ContractClassForAttribute(Type typeContractsAreFor) { throw new NotImplementedException("ContractClassForAttribute"); }
    public Type TypeContractsAreFor { get => throw new NotImplementedException("ContractClassForAttribute.TypeContractsAreFor"); }
}
