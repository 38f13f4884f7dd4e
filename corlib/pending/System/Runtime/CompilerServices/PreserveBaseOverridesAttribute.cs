using System;

namespace System.Runtime.CompilerServices;

/// <summary>Preserve base overrides attribute; not done yet.</summary>
public sealed class PreserveBaseOverridesAttribute : Attribute
{
    public PreserveBaseOverridesAttribute() { throw new NotImplementedException("PreserveBaseOverridesAttribute"); }
}
