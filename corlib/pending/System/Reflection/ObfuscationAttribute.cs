using System;

namespace System.Reflection;

/// <summary>Obfuscation attribute; not done yet.</summary>
public sealed class ObfuscationAttribute : Attribute
{
    public ObfuscationAttribute() { throw new NotImplementedException("ObfuscationAttribute"); }
    public bool StripAfterObfuscation { get => throw new NotImplementedException("ObfuscationAttribute.StripAfterObfuscation"); set => throw new NotImplementedException("ObfuscationAttribute.StripAfterObfuscation"); }
    public bool Exclude { get => throw new NotImplementedException("ObfuscationAttribute.Exclude"); set => throw new NotImplementedException("ObfuscationAttribute.Exclude"); }
    public bool ApplyToMembers { get => throw new NotImplementedException("ObfuscationAttribute.ApplyToMembers"); set => throw new NotImplementedException("ObfuscationAttribute.ApplyToMembers"); }
    public string Feature { get => throw new NotImplementedException("ObfuscationAttribute.Feature"); set => throw new NotImplementedException("ObfuscationAttribute.Feature"); }
}
