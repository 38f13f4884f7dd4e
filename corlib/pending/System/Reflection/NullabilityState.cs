using System;

namespace System.Reflection;

/// <summary>Nullability state values.</summary>
public enum NullabilityState
{
    Unknown = 0,
    NotNull = 1,
    Nullable = 2,
}
