using System;

namespace System.Threading;

/// <summary>Spin lock; not done yet.</summary>
public struct SpinLock
{
    public SpinLock(bool enableThreadOwnerTracking) { throw new NotImplementedException("SpinLock"); }
    public bool IsHeld { get => throw new NotImplementedException("SpinLock.IsHeld"); }
    public bool IsHeldByCurrentThread { get => throw new NotImplementedException("SpinLock.IsHeldByCurrentThread"); }
    public bool IsThreadOwnerTrackingEnabled { get => throw new NotImplementedException("SpinLock.IsThreadOwnerTrackingEnabled"); }
    public void Enter(ref bool lockTaken) => throw new NotImplementedException("SpinLock.Enter");
    public void TryEnter(ref bool lockTaken) => throw new NotImplementedException("SpinLock.TryEnter");
    public void TryEnter(TimeSpan timeout, ref bool lockTaken) => throw new NotImplementedException("SpinLock.TryEnter");
    public void TryEnter(int millisecondsTimeout, ref bool lockTaken) => throw new NotImplementedException("SpinLock.TryEnter");
    public void Exit() => throw new NotImplementedException("SpinLock.Exit");
    public void Exit(bool useMemoryBarrier) => throw new NotImplementedException("SpinLock.Exit");
}
