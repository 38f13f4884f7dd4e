using System;

namespace System.Reflection;

/// <summary>Assembly title attribute; not done yet.</summary>
public sealed class AssemblyTitleAttribute : Attribute
{
    public AssemblyTitleAttribute(string title) { throw new NotImplementedException("AssemblyTitleAttribute"); }
    public string Title { get => throw new NotImplementedException("AssemblyTitleAttribute.Title"); }
}
