using System;

namespace System.Reflection;

/// <summary>Assembly culture attribute; not done yet.</summary>
public sealed class AssemblyCultureAttribute : Attribute
{
    public AssemblyCultureAttribute(string culture) { throw new NotImplementedException("AssemblyCultureAttribute"); }
    public string Culture { get => throw new NotImplementedException("AssemblyCultureAttribute.Culture"); }
}
