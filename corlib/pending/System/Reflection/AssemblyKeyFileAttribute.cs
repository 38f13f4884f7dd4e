using System;

namespace System.Reflection;

/// <summary>Assembly key file attribute; not done yet.</summary>
public sealed class AssemblyKeyFileAttribute : Attribute
{
    public AssemblyKeyFileAttribute(string keyFile) { throw new NotImplementedException("AssemblyKeyFileAttribute"); }
    public string KeyFile { get => throw new NotImplementedException("AssemblyKeyFileAttribute.KeyFile"); }
}
