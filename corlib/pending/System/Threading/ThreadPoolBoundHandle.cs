using System;
using System.Runtime.InteropServices;

namespace System.Threading;

/// <summary>Thread pool bound handle; not done yet.</summary>
public sealed class ThreadPoolBoundHandle : IDisposable
{
    internal ThreadPoolBoundHandle() { }
    public SafeHandle Handle { get => throw new NotImplementedException("ThreadPoolBoundHandle.Handle"); }
    public static ThreadPoolBoundHandle BindHandle(SafeHandle handle) => throw new NotImplementedException("ThreadPoolBoundHandle.BindHandle");
    public unsafe NativeOverlapped* AllocateNativeOverlapped(IOCompletionCallback callback, object state, object pinData) => throw new NotImplementedException("ThreadPoolBoundHandle.AllocateNativeOverlapped");
    public unsafe NativeOverlapped* UnsafeAllocateNativeOverlapped(IOCompletionCallback callback, object state, object pinData) => throw new NotImplementedException("ThreadPoolBoundHandle.UnsafeAllocateNativeOverlapped");
    public unsafe NativeOverlapped* AllocateNativeOverlapped(PreAllocatedOverlapped preAllocated) => throw new NotImplementedException("ThreadPoolBoundHandle.AllocateNativeOverlapped");
    public unsafe void FreeNativeOverlapped(NativeOverlapped* overlapped) => throw new NotImplementedException("ThreadPoolBoundHandle.FreeNativeOverlapped");
    public static unsafe object GetNativeOverlappedState(NativeOverlapped* overlapped) => throw new NotImplementedException("ThreadPoolBoundHandle.GetNativeOverlappedState");
    public void Dispose() => throw new NotImplementedException("ThreadPoolBoundHandle.Dispose");
}
