namespace System;

/// <summary>Gc collection mode values.</summary>
public enum GCCollectionMode
{
    Default = 0,
    Forced = 1,
    Optimized = 2,
    Aggressive = 3,
}
