using System.Runtime.CompilerServices;

namespace System.Threading;

/// <summary>The VM's objects to wait for.</summary>
internal static unsafe class NativeWait
{
    internal const int Abandoned = 128, Timeout = 258;

    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern IntPtr CreateEvent(bool manualReset, bool signaled);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern void SetEvent(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern void ResetEvent(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern IntPtr CreateSemaphore(int initial, int maximum);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int ReleaseSemaphore(IntPtr handle, int count);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern IntPtr CreateMutex(bool owned);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern bool ReleaseMutex(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern void Close(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int Wait(IntPtr* handles, int count, bool all, int timeout);
}
