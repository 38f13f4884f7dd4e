using System;

namespace System.Runtime.Versioning;

/// <summary>Component guarantees options values.</summary>
[Flags]
public enum ComponentGuaranteesOptions
{
    None = 0,
    Exchange = 1,
    Stable = 2,
    SideBySide = 4,
}
