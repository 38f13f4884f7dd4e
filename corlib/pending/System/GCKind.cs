namespace System;

/// <summary>Gc kind values.</summary>
public enum GCKind
{
    Any = 0,
    Ephemeral = 1,
    FullBlocking = 2,
    Background = 3,
}
