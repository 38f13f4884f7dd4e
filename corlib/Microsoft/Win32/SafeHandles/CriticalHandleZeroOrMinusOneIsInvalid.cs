using System;
using System.Runtime.InteropServices;

namespace Microsoft.Win32.SafeHandles;

/// <summary>A handle for which 0 and -1 mean none.</summary>
public abstract class CriticalHandleZeroOrMinusOneIsInvalid : CriticalHandle
{
    protected CriticalHandleZeroOrMinusOneIsInvalid() : base(0) { }
    public override bool IsInvalid => handle == 0 || handle == -1;
}
