using System;

namespace System.Reflection;

/// <summary>Parameter modifier; not done yet.</summary>
public struct ParameterModifier
{
    public ParameterModifier(int parameterCount) { throw new NotImplementedException("ParameterModifier"); }
    public bool this[int index] { get => throw new NotImplementedException("ParameterModifier.Item"); set => throw new NotImplementedException("ParameterModifier.Item"); }
}
