using System;

namespace System.Reflection;

/// <summary>Obfuscate assembly attribute; not done yet.</summary>
public sealed class ObfuscateAssemblyAttribute : Attribute
{
    public ObfuscateAssemblyAttribute(bool assemblyIsPrivate) { throw new NotImplementedException("ObfuscateAssemblyAttribute"); }
    public bool AssemblyIsPrivate { get => throw new NotImplementedException("ObfuscateAssemblyAttribute.AssemblyIsPrivate"); }
    public bool StripAfterObfuscation { get => throw new NotImplementedException("ObfuscateAssemblyAttribute.StripAfterObfuscation"); set => throw new NotImplementedException("ObfuscateAssemblyAttribute.StripAfterObfuscation"); }
}
