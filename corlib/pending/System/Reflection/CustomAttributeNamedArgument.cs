using System;

namespace System.Reflection;

/// <summary>Custom attribute named argument; not done yet.</summary>
public struct CustomAttributeNamedArgument : IEquatable<CustomAttributeNamedArgument>
{
    public CustomAttributeNamedArgument(MemberInfo memberInfo, object value) { throw new NotImplementedException("CustomAttributeNamedArgument"); }
    public CustomAttributeNamedArgument(MemberInfo memberInfo, CustomAttributeTypedArgument typedArgument) { throw new NotImplementedException("CustomAttributeNamedArgument"); }
    public MemberInfo MemberInfo { get => throw new NotImplementedException("CustomAttributeNamedArgument.MemberInfo"); }
    public CustomAttributeTypedArgument TypedValue { get => throw new NotImplementedException("CustomAttributeNamedArgument.TypedValue"); }
    public string MemberName { get => throw new NotImplementedException("CustomAttributeNamedArgument.MemberName"); }
    public bool IsField { get => throw new NotImplementedException("CustomAttributeNamedArgument.IsField"); }
    public static bool operator ==(CustomAttributeNamedArgument left, CustomAttributeNamedArgument right) => throw new NotImplementedException("CustomAttributeNamedArgument");
    public static bool operator !=(CustomAttributeNamedArgument left, CustomAttributeNamedArgument right) => throw new NotImplementedException("CustomAttributeNamedArgument");
    public override string ToString() => throw new NotImplementedException("CustomAttributeNamedArgument.ToString");
    public override int GetHashCode() => throw new NotImplementedException("CustomAttributeNamedArgument.GetHashCode");
    public override bool Equals(object obj) => throw new NotImplementedException("CustomAttributeNamedArgument.Equals");
    public bool Equals(CustomAttributeNamedArgument other) => throw new NotImplementedException("CustomAttributeNamedArgument.Equals");
}
