using System;

namespace System.Diagnostics.Contracts;

/// <summary>Contract option attribute; not done yet.</summary>
public sealed class ContractOptionAttribute : Attribute
{
    public ContractOptionAttribute(string category, string setting, bool enabled) { throw new NotImplementedException("ContractOptionAttribute"); }
    public ContractOptionAttribute(string category, string setting, string value) { throw new NotImplementedException("ContractOptionAttribute"); }
    public string Category { get => throw new NotImplementedException("ContractOptionAttribute.Category"); }
    public string Setting { get => throw new NotImplementedException("ContractOptionAttribute.Setting"); }
    public bool Enabled { get => throw new NotImplementedException("ContractOptionAttribute.Enabled"); }
    public string Value { get => throw new NotImplementedException("ContractOptionAttribute.Value"); }
}
