using System;

namespace System.Reflection;

/// <summary>Assembly file version attribute; not done yet.</summary>
public sealed class AssemblyFileVersionAttribute : Attribute
{
    public AssemblyFileVersionAttribute(string version) { throw new NotImplementedException("AssemblyFileVersionAttribute"); }
    public string Version { get => throw new NotImplementedException("AssemblyFileVersionAttribute.Version"); }
}
