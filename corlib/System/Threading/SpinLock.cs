namespace System.Threading;

/// <summary>A lock whose waiters spin.</summary>
public struct SpinLock
{
    // The owner's thread number when tracking, else 1; 0 when free.
    private volatile int _owner;
    private readonly bool _anonymous;

    public SpinLock(bool enableThreadOwnerTracking)
    {
        _owner = 0;
        _anonymous = !enableThreadOwnerTracking;
    }

    public bool IsThreadOwnerTrackingEnabled => !_anonymous;
    public bool IsHeld => _owner != 0;

    public bool IsHeldByCurrentThread
    {
        get
        {
            if (_anonymous) throw new InvalidOperationException("Thread tracking is disabled.");
            return _owner == Environment.CurrentManagedThreadId;
        }
    }

    public void Enter(ref bool lockTaken) => TryEnter(-1, ref lockTaken);
    public void TryEnter(ref bool lockTaken) => TryEnter(0, ref lockTaken);
    public void TryEnter(TimeSpan timeout, ref bool lockTaken) => TryEnter(WaitHandle.Milliseconds(timeout), ref lockTaken);

    public void TryEnter(int millisecondsTimeout, ref bool lockTaken)
    {
        if (lockTaken)
        {
            lockTaken = false;
            throw new ArgumentException("The tookLock argument must be set to false before calling this method.");
        }
        if (millisecondsTimeout < -1) throw new ArgumentOutOfRangeException(nameof(millisecondsTimeout), millisecondsTimeout, "The timeout must be a value between -1 and Int32.MaxValue, inclusive.");
        int me = _anonymous ? 1 : Environment.CurrentManagedThreadId;
        if (!_anonymous && _owner == me) throw new LockRecursionException("The calling thread already holds the lock.");
        long end = millisecondsTimeout < 0 ? 0 : TimerQueue.Now + millisecondsTimeout;
        SpinWait spin = default;
        while (Interlocked.CompareExchange(ref _owner, me, 0) != 0)
        {
            if (millisecondsTimeout == 0) return;
            spin.SpinOnce();
            if (millisecondsTimeout > 0 && TimerQueue.Now >= end) return;
        }
        lockTaken = true;
    }

    public void Exit() => Exit(true);

    public void Exit(bool useMemoryBarrier)
    {
        if (!_anonymous && _owner != Environment.CurrentManagedThreadId) throw new SynchronizationLockException("The calling thread does not hold the lock.");
        _owner = 0;
    }
}
