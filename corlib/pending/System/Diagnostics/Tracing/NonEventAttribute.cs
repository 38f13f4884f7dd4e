using System;

namespace System.Diagnostics.Tracing;

/// <summary>Non event attribute; not done yet.</summary>
public sealed class NonEventAttribute : Attribute
{
    public NonEventAttribute() { throw new NotImplementedException("NonEventAttribute"); }
}
