using System;

namespace System.Reflection;

/// <summary>Assembly product attribute; not done yet.</summary>
public sealed class AssemblyProductAttribute : Attribute
{
    public AssemblyProductAttribute(string product) { throw new NotImplementedException("AssemblyProductAttribute"); }
    public string Product { get => throw new NotImplementedException("AssemblyProductAttribute.Product"); }
}
