using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Member not null attribute; not done yet.</summary>
public sealed class MemberNotNullAttribute : Attribute
{
    public MemberNotNullAttribute(string member) { throw new NotImplementedException("MemberNotNullAttribute"); }
    public MemberNotNullAttribute(params string[] members) { throw new NotImplementedException("MemberNotNullAttribute"); }
    public string[] Members { get => throw new NotImplementedException("MemberNotNullAttribute.Members"); }
}
