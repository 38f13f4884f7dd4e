using System;

namespace System.Runtime.CompilerServices;

/// <summary>Caller argument expression attribute; not done yet.</summary>
public sealed class CallerArgumentExpressionAttribute : Attribute
{
    public CallerArgumentExpressionAttribute(string parameterName) { throw new NotImplementedException("CallerArgumentExpressionAttribute"); }
    public string ParameterName { get => throw new NotImplementedException("CallerArgumentExpressionAttribute.ParameterName"); }
}
