using System;

namespace System.Reflection;

/// <summary>Custom attribute typed argument; not done yet.</summary>
public struct CustomAttributeTypedArgument : IEquatable<CustomAttributeTypedArgument>
{
    public CustomAttributeTypedArgument(Type argumentType, object value) { throw new NotImplementedException("CustomAttributeTypedArgument"); }
    public CustomAttributeTypedArgument(object value) { throw new NotImplementedException("CustomAttributeTypedArgument"); }
    public Type ArgumentType { get => throw new NotImplementedException("CustomAttributeTypedArgument.ArgumentType"); }
    public object Value { get => throw new NotImplementedException("CustomAttributeTypedArgument.Value"); }
    public static bool operator ==(CustomAttributeTypedArgument left, CustomAttributeTypedArgument right) => throw new NotImplementedException("CustomAttributeTypedArgument");
    public static bool operator !=(CustomAttributeTypedArgument left, CustomAttributeTypedArgument right) => throw new NotImplementedException("CustomAttributeTypedArgument");
    public override string ToString() => throw new NotImplementedException("CustomAttributeTypedArgument.ToString");
    public override int GetHashCode() => throw new NotImplementedException("CustomAttributeTypedArgument.GetHashCode");
    public override bool Equals(object obj) => throw new NotImplementedException("CustomAttributeTypedArgument.Equals");
    public bool Equals(CustomAttributeTypedArgument other) => throw new NotImplementedException("CustomAttributeTypedArgument.Equals");
}
