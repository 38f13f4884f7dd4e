using System;
using System.Threading;

namespace Microsoft.Win32.SafeHandles;

/// <summary>Owns one of the VM's objects to wait for.</summary>
public sealed class SafeWaitHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    public SafeWaitHandle() : base(true) { }
    public SafeWaitHandle(IntPtr existingHandle, bool ownsHandle) : base(ownsHandle) => SetHandle(existingHandle);

    protected override bool ReleaseHandle()
    {
        NativeWait.Close(handle);
        return true;
    }
}
