using System;

namespace System.Runtime.InteropServices;

/// <summary>Create com interface flags values.</summary>
[Flags]
public enum CreateComInterfaceFlags
{
    None = 0,
    CallerDefinedIUnknown = 1,
    TrackerSupport = 2,
}
