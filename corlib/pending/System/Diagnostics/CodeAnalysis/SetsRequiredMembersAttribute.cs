using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Sets required members attribute; not done yet.</summary>
public sealed class SetsRequiredMembersAttribute : Attribute
{
    public SetsRequiredMembersAttribute() { throw new NotImplementedException("SetsRequiredMembersAttribute"); }
}
