using System;

namespace System.Diagnostics.Contracts;

/// <summary>Contract public property name attribute; not done yet.</summary>
public sealed class ContractPublicPropertyNameAttribute : Attribute
{
    public ContractPublicPropertyNameAttribute(string name) { throw new NotImplementedException("ContractPublicPropertyNameAttribute"); }
    public string Name { get => throw new NotImplementedException("ContractPublicPropertyNameAttribute.Name"); }
}
