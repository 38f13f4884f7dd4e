using System;
using Microsoft.Win32.SafeHandles;

namespace System.Threading;

/// <summary>Wait handle extensions; not done yet.</summary>
public static class WaitHandleExtensions
{
    public static SafeWaitHandle GetSafeWaitHandle(this WaitHandle waitHandle) => throw new NotImplementedException("WaitHandleExtensions.GetSafeWaitHandle");
    public static void SetSafeWaitHandle(this WaitHandle waitHandle, SafeWaitHandle value) => throw new NotImplementedException("WaitHandleExtensions.SetSafeWaitHandle");
}
