using System;

namespace System.Runtime.CompilerServices;

/// <summary>Skip locals init attribute; not done yet.</summary>
public sealed class SkipLocalsInitAttribute : Attribute
{
    public SkipLocalsInitAttribute() { throw new NotImplementedException("SkipLocalsInitAttribute"); }
}
