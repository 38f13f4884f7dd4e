using System;

namespace System.Runtime.InteropServices;

/// <summary>Create object flags values.</summary>
[Flags]
public enum CreateObjectFlags
{
    None = 0,
    TrackerObject = 1,
    UniqueInstance = 2,
    Aggregation = 4,
    Unwrap = 8,
}
