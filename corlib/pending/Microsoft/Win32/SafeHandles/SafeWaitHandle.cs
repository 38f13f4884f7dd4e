using System;

namespace Microsoft.Win32.SafeHandles;

/// <summary>Safe wait handle; not done yet.</summary>
public sealed class SafeWaitHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    public SafeWaitHandle() : base(default(bool)) { throw new NotImplementedException("SafeWaitHandle"); }
    public SafeWaitHandle(nint existingHandle, bool ownsHandle) : base(default(bool)) { throw new NotImplementedException("SafeWaitHandle"); }
    protected override bool ReleaseHandle() => throw new NotImplementedException("SafeWaitHandle.ReleaseHandle");
}
