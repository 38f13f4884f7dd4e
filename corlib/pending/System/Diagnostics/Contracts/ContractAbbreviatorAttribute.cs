using System;

namespace System.Diagnostics.Contracts;

/// <summary>Contract abbreviator attribute; not done yet.</summary>
public sealed class ContractAbbreviatorAttribute : Attribute
{
    public ContractAbbreviatorAttribute() { throw new NotImplementedException("ContractAbbreviatorAttribute"); }
}
