using System;
using System.Runtime.InteropServices;

namespace Microsoft.Win32.SafeHandles;

/// <summary>A handle for which 0 and -1 mean none.</summary>
public abstract class SafeHandleZeroOrMinusOneIsInvalid : SafeHandle
{
    protected SafeHandleZeroOrMinusOneIsInvalid(bool ownsHandle) : base(0, ownsHandle) { }
    public override bool IsInvalid => handle == 0 || handle == -1;
}
