using System;
using System.Runtime.InteropServices;

namespace Microsoft.Win32.SafeHandles;

/// <summary>A handle for which -1 means none.</summary>
public abstract class CriticalHandleMinusOneIsInvalid : CriticalHandle
{
    protected CriticalHandleMinusOneIsInvalid() : base(-1) { }
    public override bool IsInvalid => handle == -1;
}
