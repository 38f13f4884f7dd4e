using System;

namespace System.Runtime.CompilerServices;

/// <summary>Unsafe accessor kind values.</summary>
public enum UnsafeAccessorKind
{
    Constructor = 0,
    Method = 1,
    StaticMethod = 2,
    Field = 3,
    StaticField = 4,
}
