using System;
using System.Runtime.InteropServices;

namespace Microsoft.Win32.SafeHandles;

/// <summary>Safe handle zero or minus one is invalid; not done yet.</summary>
public abstract class SafeHandleZeroOrMinusOneIsInvalid : SafeHandle
{
    protected SafeHandleZeroOrMinusOneIsInvalid(bool ownsHandle) : base(default(nint), default(bool)) { throw new NotImplementedException("SafeHandleZeroOrMinusOneIsInvalid"); }
    public override bool IsInvalid { get => throw new NotImplementedException("SafeHandleZeroOrMinusOneIsInvalid.IsInvalid"); }
}
