using System;

namespace System.Reflection;

/// <summary>Assembly trademark attribute; not done yet.</summary>
public sealed class AssemblyTrademarkAttribute : Attribute
{
    public AssemblyTrademarkAttribute(string trademark) { throw new NotImplementedException("AssemblyTrademarkAttribute"); }
    public string Trademark { get => throw new NotImplementedException("AssemblyTrademarkAttribute.Trademark"); }
}
