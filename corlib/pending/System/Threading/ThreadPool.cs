using System;
using System.Runtime.InteropServices;

namespace System.Threading;

/// <summary>Thread pool; not done yet.</summary>
public static class ThreadPool
{
    public static long PendingWorkItemCount { get => throw new NotImplementedException("ThreadPool.PendingWorkItemCount"); }
    public static int ThreadCount { get => throw new NotImplementedException("ThreadPool.ThreadCount"); }
    public static long CompletedWorkItemCount { get => throw new NotImplementedException("ThreadPool.CompletedWorkItemCount"); }
    public static RegisteredWaitHandle RegisterWaitForSingleObject(WaitHandle waitObject, WaitOrTimerCallback callBack, object state, uint millisecondsTimeOutInterval, bool executeOnlyOnce) => throw new NotImplementedException("ThreadPool.RegisterWaitForSingleObject");
    public static RegisteredWaitHandle UnsafeRegisterWaitForSingleObject(WaitHandle waitObject, WaitOrTimerCallback callBack, object state, uint millisecondsTimeOutInterval, bool executeOnlyOnce) => throw new NotImplementedException("ThreadPool.UnsafeRegisterWaitForSingleObject");
    public static RegisteredWaitHandle RegisterWaitForSingleObject(WaitHandle waitObject, WaitOrTimerCallback callBack, object state, int millisecondsTimeOutInterval, bool executeOnlyOnce) => throw new NotImplementedException("ThreadPool.RegisterWaitForSingleObject");
    public static RegisteredWaitHandle UnsafeRegisterWaitForSingleObject(WaitHandle waitObject, WaitOrTimerCallback callBack, object state, int millisecondsTimeOutInterval, bool executeOnlyOnce) => throw new NotImplementedException("ThreadPool.UnsafeRegisterWaitForSingleObject");
    public static RegisteredWaitHandle RegisterWaitForSingleObject(WaitHandle waitObject, WaitOrTimerCallback callBack, object state, long millisecondsTimeOutInterval, bool executeOnlyOnce) => throw new NotImplementedException("ThreadPool.RegisterWaitForSingleObject");
    public static RegisteredWaitHandle UnsafeRegisterWaitForSingleObject(WaitHandle waitObject, WaitOrTimerCallback callBack, object state, long millisecondsTimeOutInterval, bool executeOnlyOnce) => throw new NotImplementedException("ThreadPool.UnsafeRegisterWaitForSingleObject");
    public static RegisteredWaitHandle RegisterWaitForSingleObject(WaitHandle waitObject, WaitOrTimerCallback callBack, object state, TimeSpan timeout, bool executeOnlyOnce) => throw new NotImplementedException("ThreadPool.RegisterWaitForSingleObject");
    public static RegisteredWaitHandle UnsafeRegisterWaitForSingleObject(WaitHandle waitObject, WaitOrTimerCallback callBack, object state, TimeSpan timeout, bool executeOnlyOnce) => throw new NotImplementedException("ThreadPool.UnsafeRegisterWaitForSingleObject");
    public static bool QueueUserWorkItem(WaitCallback callBack) => throw new NotImplementedException("ThreadPool.QueueUserWorkItem");
    public static bool QueueUserWorkItem(WaitCallback callBack, object state) => throw new NotImplementedException("ThreadPool.QueueUserWorkItem");
    public static bool QueueUserWorkItem<TState>(Action<TState> callBack, TState state, bool preferLocal) => throw new NotImplementedException("ThreadPool.QueueUserWorkItem");
    public static bool UnsafeQueueUserWorkItem<TState>(Action<TState> callBack, TState state, bool preferLocal) => throw new NotImplementedException("ThreadPool.UnsafeQueueUserWorkItem");
    public static bool UnsafeQueueUserWorkItem(WaitCallback callBack, object state) => throw new NotImplementedException("ThreadPool.UnsafeQueueUserWorkItem");
    public static bool UnsafeQueueUserWorkItem(IThreadPoolWorkItem callBack, bool preferLocal) => throw new NotImplementedException("ThreadPool.UnsafeQueueUserWorkItem");
    public static bool SetMaxThreads(int workerThreads, int completionPortThreads) => throw new NotImplementedException("ThreadPool.SetMaxThreads");
    public static void GetMaxThreads(out int workerThreads, out int completionPortThreads) => throw new NotImplementedException("ThreadPool.GetMaxThreads");
    public static bool SetMinThreads(int workerThreads, int completionPortThreads) => throw new NotImplementedException("ThreadPool.SetMinThreads");
    public static void GetMinThreads(out int workerThreads, out int completionPortThreads) => throw new NotImplementedException("ThreadPool.GetMinThreads");
    public static void GetAvailableThreads(out int workerThreads, out int completionPortThreads) => throw new NotImplementedException("ThreadPool.GetAvailableThreads");
    public static unsafe bool UnsafeQueueNativeOverlapped(NativeOverlapped* overlapped) => throw new NotImplementedException("ThreadPool.UnsafeQueueNativeOverlapped");
    public static bool BindHandle(nint osHandle) => throw new NotImplementedException("ThreadPool.BindHandle");
    public static bool BindHandle(SafeHandle osHandle) => throw new NotImplementedException("ThreadPool.BindHandle");
}
