using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Feature switch definition attribute; not done yet.</summary>
public sealed class FeatureSwitchDefinitionAttribute : Attribute
{
    public FeatureSwitchDefinitionAttribute(string switchName) { throw new NotImplementedException("FeatureSwitchDefinitionAttribute"); }
    public string SwitchName { get => throw new NotImplementedException("FeatureSwitchDefinitionAttribute.SwitchName"); }
}
