using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Constant expected attribute; not done yet.</summary>
public sealed class ConstantExpectedAttribute : Attribute
{
    public ConstantExpectedAttribute() { throw new NotImplementedException("ConstantExpectedAttribute"); }
    public object Min { get => throw new NotImplementedException("ConstantExpectedAttribute.Min"); set => throw new NotImplementedException("ConstantExpectedAttribute.Min"); }
    public object Max { get => throw new NotImplementedException("ConstantExpectedAttribute.Max"); set => throw new NotImplementedException("ConstantExpectedAttribute.Max"); }
}
