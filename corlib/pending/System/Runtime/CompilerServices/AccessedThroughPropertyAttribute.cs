using System;

namespace System.Runtime.CompilerServices;

/// <summary>Accessed through property attribute; not done yet.</summary>
public sealed class AccessedThroughPropertyAttribute : Attribute
{
    public AccessedThroughPropertyAttribute(string propertyName) { throw new NotImplementedException("AccessedThroughPropertyAttribute"); }
    public string PropertyName { get => throw new NotImplementedException("AccessedThroughPropertyAttribute.PropertyName"); }
}
