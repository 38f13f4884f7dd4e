using System;

namespace System.Diagnostics.Contracts;

/// <summary>Contract runtime ignored attribute; not done yet.</summary>
public sealed class ContractRuntimeIgnoredAttribute : Attribute
{
    public ContractRuntimeIgnoredAttribute() { throw new NotImplementedException("ContractRuntimeIgnoredAttribute"); }
}
