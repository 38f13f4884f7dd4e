using System;

namespace System.Reflection;

/// <summary>Assembly default alias attribute; not done yet.</summary>
public sealed class AssemblyDefaultAliasAttribute : Attribute
{
    public AssemblyDefaultAliasAttribute(string defaultAlias) { throw new NotImplementedException("AssemblyDefaultAliasAttribute"); }
    public string DefaultAlias { get => throw new NotImplementedException("AssemblyDefaultAliasAttribute.DefaultAlias"); }
}
