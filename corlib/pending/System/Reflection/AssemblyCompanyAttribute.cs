using System;

namespace System.Reflection;

/// <summary>Assembly company attribute; not done yet.</summary>
public sealed class AssemblyCompanyAttribute : Attribute
{
    public AssemblyCompanyAttribute(string company) { throw new NotImplementedException("AssemblyCompanyAttribute"); }
    public string Company { get => throw new NotImplementedException("AssemblyCompanyAttribute.Company"); }
}
