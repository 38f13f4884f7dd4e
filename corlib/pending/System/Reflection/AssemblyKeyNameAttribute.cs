using System;

namespace System.Reflection;

/// <summary>Assembly key name attribute; not done yet.</summary>
public sealed class AssemblyKeyNameAttribute : Attribute
{
    public AssemblyKeyNameAttribute(string keyName) { throw new NotImplementedException("AssemblyKeyNameAttribute"); }
    public string KeyName { get => throw new NotImplementedException("AssemblyKeyNameAttribute.KeyName"); }
}
