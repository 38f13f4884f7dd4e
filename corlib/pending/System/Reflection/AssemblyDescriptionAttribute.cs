using System;

namespace System.Reflection;

/// <summary>Assembly description attribute; not done yet.</summary>
public sealed class AssemblyDescriptionAttribute : Attribute
{
    public AssemblyDescriptionAttribute(string description) { throw new NotImplementedException("AssemblyDescriptionAttribute"); }
    public string Description { get => throw new NotImplementedException("AssemblyDescriptionAttribute.Description"); }
}
