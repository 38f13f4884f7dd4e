using System;

namespace System.Diagnostics.Tracing;

/// <summary>Event activity options values.</summary>
[Flags]
public enum EventActivityOptions
{
    None = 0,
    Disable = 2,
    Recursive = 4,
    Detachable = 8,
}
