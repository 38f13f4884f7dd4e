using System;
using System.Runtime.InteropServices;

namespace Microsoft.Win32.SafeHandles;

/// <summary>Critical handle zero or minus one is invalid; not done yet.</summary>
public abstract class CriticalHandleZeroOrMinusOneIsInvalid : CriticalHandle
{
    protected CriticalHandleZeroOrMinusOneIsInvalid() : base(default(nint)) { throw new NotImplementedException("CriticalHandleZeroOrMinusOneIsInvalid"); }
    public override bool IsInvalid { get => throw new NotImplementedException("CriticalHandleZeroOrMinusOneIsInvalid.IsInvalid"); }
}
