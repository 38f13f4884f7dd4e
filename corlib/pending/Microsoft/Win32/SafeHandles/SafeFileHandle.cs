using System;

namespace Microsoft.Win32.SafeHandles;

/// <summary>Safe file handle; not done yet.</summary>
public sealed class SafeFileHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    public SafeFileHandle(nint preexistingHandle, bool ownsHandle) : base(default(bool)) { throw new NotImplementedException("SafeFileHandle"); }
    public SafeFileHandle() : base(default(bool)) { throw new NotImplementedException("SafeFileHandle"); }
    public bool IsAsync { get => throw new NotImplementedException("SafeFileHandle.IsAsync"); }
    public override bool IsInvalid { get => throw new NotImplementedException("SafeFileHandle.IsInvalid"); }
    protected override bool ReleaseHandle() => throw new NotImplementedException("SafeFileHandle.ReleaseHandle");
}
