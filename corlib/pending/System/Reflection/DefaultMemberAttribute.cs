using System;

namespace System.Reflection;

/// <summary>Default member attribute; not done yet.</summary>
public sealed class DefaultMemberAttribute : Attribute
{
    public DefaultMemberAttribute(string memberName) { throw new NotImplementedException("DefaultMemberAttribute"); }
    public string MemberName { get => throw new NotImplementedException("DefaultMemberAttribute.MemberName"); }
}
