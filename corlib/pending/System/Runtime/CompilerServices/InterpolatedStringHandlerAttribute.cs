using System;

namespace System.Runtime.CompilerServices;

/// <summary>Interpolated string handler attribute; not done yet.</summary>
public sealed class InterpolatedStringHandlerAttribute : Attribute
{
    public InterpolatedStringHandlerAttribute() { throw new NotImplementedException("InterpolatedStringHandlerAttribute"); }
}
