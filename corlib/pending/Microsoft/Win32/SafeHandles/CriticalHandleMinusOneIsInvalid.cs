using System;
using System.Runtime.InteropServices;

namespace Microsoft.Win32.SafeHandles;

/// <summary>Critical handle minus one is invalid; not done yet.</summary>
public abstract class CriticalHandleMinusOneIsInvalid : CriticalHandle
{
    protected CriticalHandleMinusOneIsInvalid() : base(default(nint)) { throw new NotImplementedException("CriticalHandleMinusOneIsInvalid"); }
    public override bool IsInvalid { get => throw new NotImplementedException("CriticalHandleMinusOneIsInvalid.IsInvalid"); }
}
