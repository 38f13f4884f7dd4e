using System;

namespace System.Diagnostics;

/// <summary>Conditional attribute; not done yet.</summary>
public sealed class ConditionalAttribute : Attribute
{
    public ConditionalAttribute(string conditionString) { throw new NotImplementedException("ConditionalAttribute"); }
    public string ConditionString { get => throw new NotImplementedException("ConditionalAttribute.ConditionString"); }
}
