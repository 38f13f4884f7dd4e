using System;

namespace System.Diagnostics.Contracts;

/// <summary>Contract verification attribute; not done yet.</summary>
public sealed class ContractVerificationAttribute : Attribute
{
    public ContractVerificationAttribute(bool value) { throw new NotImplementedException("ContractVerificationAttribute"); }
    public bool Value { get => throw new NotImplementedException("ContractVerificationAttribute.Value"); }
}
