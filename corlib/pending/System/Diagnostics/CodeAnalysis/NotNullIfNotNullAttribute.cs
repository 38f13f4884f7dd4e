using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Not null if not null attribute; not done yet.</summary>
public sealed class NotNullIfNotNullAttribute : Attribute
{
    public NotNullIfNotNullAttribute(string parameterName) { throw new NotImplementedException("NotNullIfNotNullAttribute"); }
    public string ParameterName { get => throw new NotImplementedException("NotNullIfNotNullAttribute.ParameterName"); }
}
