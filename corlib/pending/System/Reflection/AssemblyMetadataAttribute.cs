using System;

namespace System.Reflection;

/// <summary>Assembly metadata attribute; not done yet.</summary>
public sealed class AssemblyMetadataAttribute : Attribute
{
    public AssemblyMetadataAttribute(string key, string value) { throw new NotImplementedException("AssemblyMetadataAttribute"); }
    public string Key { get => throw new NotImplementedException("AssemblyMetadataAttribute.Key"); }
    public string Value { get => throw new NotImplementedException("AssemblyMetadataAttribute.Value"); }
}
