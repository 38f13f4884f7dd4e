using System;

namespace System.Runtime.CompilerServices;

/// <summary>Interpolated string handler argument attribute; not done yet.</summary>
public sealed class InterpolatedStringHandlerArgumentAttribute : Attribute
{
    public InterpolatedStringHandlerArgumentAttribute(string argument) { throw new NotImplementedException("InterpolatedStringHandlerArgumentAttribute"); }
    public InterpolatedStringHandlerArgumentAttribute(params string[] arguments) { throw new NotImplementedException("InterpolatedStringHandlerArgumentAttribute"); }
    public string[] Arguments { get => throw new NotImplementedException("InterpolatedStringHandlerArgumentAttribute.Arguments"); }
}
