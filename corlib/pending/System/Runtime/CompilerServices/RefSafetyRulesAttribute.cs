using System;

namespace System.Runtime.CompilerServices;

/// <summary>Ref safety rules attribute; not done yet.</summary>
public sealed class RefSafetyRulesAttribute : Attribute
{
    public RefSafetyRulesAttribute(int version) { throw new NotImplementedException("RefSafetyRulesAttribute"); }
    public int Version { get => throw new NotImplementedException("RefSafetyRulesAttribute.Version"); }
}
