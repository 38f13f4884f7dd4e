using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Does not return if attribute; not done yet.</summary>
public sealed class DoesNotReturnIfAttribute : Attribute
{
    public DoesNotReturnIfAttribute(bool parameterValue) { throw new NotImplementedException("DoesNotReturnIfAttribute"); }
    public bool ParameterValue { get => throw new NotImplementedException("DoesNotReturnIfAttribute.ParameterValue"); }
}
