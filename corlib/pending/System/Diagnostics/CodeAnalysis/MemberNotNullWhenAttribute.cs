using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Member not null when attribute; not done yet.</summary>
public sealed class MemberNotNullWhenAttribute : Attribute
{
    public MemberNotNullWhenAttribute(bool returnValue, string member) { throw new NotImplementedException("MemberNotNullWhenAttribute"); }
    public MemberNotNullWhenAttribute(bool returnValue, params string[] members) { throw new NotImplementedException("MemberNotNullWhenAttribute"); }
    public bool ReturnValue { get => throw new NotImplementedException("MemberNotNullWhenAttribute.ReturnValue"); }
    public string[] Members { get => throw new NotImplementedException("MemberNotNullWhenAttribute.Members"); }
}
