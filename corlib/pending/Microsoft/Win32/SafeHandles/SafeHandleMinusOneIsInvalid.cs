using System;
using System.Runtime.InteropServices;

namespace Microsoft.Win32.SafeHandles;

/// <summary>Safe handle minus one is invalid; not done yet.</summary>
public abstract class SafeHandleMinusOneIsInvalid : SafeHandle
{
    protected SafeHandleMinusOneIsInvalid(bool ownsHandle) : base(default(nint), default(bool)) { throw new NotImplementedException("SafeHandleMinusOneIsInvalid"); }
    public override bool IsInvalid { get => throw new NotImplementedException("SafeHandleMinusOneIsInvalid.IsInvalid"); }
}
