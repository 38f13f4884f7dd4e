using System;

namespace System.Reflection;

/// <summary>Assembly version attribute; not done yet.</summary>
public sealed class AssemblyVersionAttribute : Attribute
{
    public AssemblyVersionAttribute(string version) { throw new NotImplementedException("AssemblyVersionAttribute"); }
    public string Version { get => throw new NotImplementedException("AssemblyVersionAttribute.Version"); }
}
