using System;

namespace System.Threading;

/// <summary>Synchronization context; not done yet.</summary>
public class SynchronizationContext
{
    public SynchronizationContext() { throw new NotImplementedException("SynchronizationContext"); }
    public static SynchronizationContext Current { get => throw new NotImplementedException("SynchronizationContext.Current"); }
    protected void SetWaitNotificationRequired() => throw new NotImplementedException("SynchronizationContext.SetWaitNotificationRequired");
    public bool IsWaitNotificationRequired() => throw new NotImplementedException("SynchronizationContext.IsWaitNotificationRequired");
    public virtual void Send(SendOrPostCallback d, object state) => throw new NotImplementedException("SynchronizationContext.Send");
    public virtual void Post(SendOrPostCallback d, object state) => throw new NotImplementedException("SynchronizationContext.Post");
    public virtual void OperationStarted() => throw new NotImplementedException("SynchronizationContext.OperationStarted");
    public virtual void OperationCompleted() => throw new NotImplementedException("SynchronizationContext.OperationCompleted");
    public virtual int Wait(nint[] waitHandles, bool waitAll, int millisecondsTimeout) => throw new NotImplementedException("SynchronizationContext.Wait");
    protected static int WaitHelper(nint[] waitHandles, bool waitAll, int millisecondsTimeout) => throw new NotImplementedException("SynchronizationContext.WaitHelper");
    public static void SetSynchronizationContext(SynchronizationContext syncContext) => throw new NotImplementedException("SynchronizationContext.SetSynchronizationContext");
    public virtual SynchronizationContext CreateCopy() => throw new NotImplementedException("SynchronizationContext.CreateCopy");
}
