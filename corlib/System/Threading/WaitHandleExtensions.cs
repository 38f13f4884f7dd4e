using Microsoft.Win32.SafeHandles;

namespace System.Threading;

/// <summary>Handles of wait handles as objects.</summary>
public static class WaitHandleExtensions
{
    public static SafeWaitHandle GetSafeWaitHandle(this WaitHandle waitHandle)
    {
        ArgumentNullException.ThrowIfNull(waitHandle);
        return waitHandle.SafeWaitHandle;
    }

    public static void SetSafeWaitHandle(this WaitHandle waitHandle, SafeWaitHandle value)
    {
        ArgumentNullException.ThrowIfNull(waitHandle);
        waitHandle.SafeWaitHandle = value;
    }
}
