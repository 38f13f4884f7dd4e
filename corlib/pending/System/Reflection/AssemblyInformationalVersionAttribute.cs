using System;

namespace System.Reflection;

/// <summary>Assembly informational version attribute; not done yet.</summary>
public sealed class AssemblyInformationalVersionAttribute : Attribute
{
    public AssemblyInformationalVersionAttribute(string informationalVersion) { throw new NotImplementedException("AssemblyInformationalVersionAttribute"); }
    public string InformationalVersion { get => throw new NotImplementedException("AssemblyInformationalVersionAttribute.InformationalVersion"); }
}
