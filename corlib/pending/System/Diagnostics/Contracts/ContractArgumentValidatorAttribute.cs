using System;

namespace System.Diagnostics.Contracts;

/// <summary>Contract argument validator attribute; not done yet.</summary>
public sealed class ContractArgumentValidatorAttribute : Attribute
{
    public ContractArgumentValidatorAttribute() { throw new NotImplementedException("ContractArgumentValidatorAttribute"); }
}
