using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Dynamically accessed members attribute; not done yet.</summary>
public sealed class DynamicallyAccessedMembersAttribute : Attribute
{
    public DynamicallyAccessedMembersAttribute(DynamicallyAccessedMemberTypes memberTypes) { throw new NotImplementedException("DynamicallyAccessedMembersAttribute"); }
    public DynamicallyAccessedMemberTypes MemberTypes { get => throw new NotImplementedException("DynamicallyAccessedMembersAttribute.MemberTypes"); }
}
