using System;

namespace System.Runtime.InteropServices;

/// <summary>Created wrapper flags values.</summary>
[Flags]
public enum CreatedWrapperFlags
{
    None = 0,
    TrackerObject = 1,
    NonWrapping = 2,
}
