namespace System.Threading;

/// <summary>Where continuations run. The base sends to the calling thread and posts to the thread pool.</summary>
public partial class SynchronizationContext
{
    private bool _requireWaitNotification;

    public SynchronizationContext() { }

    public static SynchronizationContext Current => Thread.CurrentThread._synchronization;
    public static void SetSynchronizationContext(SynchronizationContext syncContext) => Thread.CurrentThread._synchronization = syncContext;

    protected void SetWaitNotificationRequired() => _requireWaitNotification = true;
    public bool IsWaitNotificationRequired() => _requireWaitNotification;

    public virtual void Send(SendOrPostCallback d, object state) => d(state);
    public virtual void Post(SendOrPostCallback d, object state) => ThreadPool.QueueUserWorkItem(static s => s.d(s.state), (d, state), false);
    public virtual void OperationStarted() { }
    public virtual void OperationCompleted() { }
    public virtual SynchronizationContext CreateCopy() => new SynchronizationContext();

    [CLSCompliant(false)]
    public virtual int Wait(IntPtr[] waitHandles, bool waitAll, int millisecondsTimeout) => WaitHelper(waitHandles, waitAll, millisecondsTimeout);

    [CLSCompliant(false)]
    protected static unsafe int WaitHelper(IntPtr[] waitHandles, bool waitAll, int millisecondsTimeout)
    {
        ArgumentNullException.ThrowIfNull(waitHandles);
        fixed (IntPtr* handles = waitHandles) return NativeWait.Wait(handles, waitHandles.Length, waitAll, millisecondsTimeout);
    }
}
