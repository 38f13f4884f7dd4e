using System;

namespace System.Reflection;

/// <summary>Assembly configuration attribute; not done yet.</summary>
public sealed class AssemblyConfigurationAttribute : Attribute
{
    public AssemblyConfigurationAttribute(string configuration) { throw new NotImplementedException("AssemblyConfigurationAttribute"); }
    public string Configuration { get => throw new NotImplementedException("AssemblyConfigurationAttribute.Configuration"); }
}
