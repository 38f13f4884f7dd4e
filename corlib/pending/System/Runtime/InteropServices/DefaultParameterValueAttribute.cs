using System;

namespace System.Runtime.InteropServices;

/// <summary>Default parameter value attribute; not done yet.</summary>
public sealed class DefaultParameterValueAttribute : Attribute
{
    public DefaultParameterValueAttribute(object value) { throw new NotImplementedException("DefaultParameterValueAttribute"); }
    public object Value { get => throw new NotImplementedException("DefaultParameterValueAttribute.Value"); }
}
