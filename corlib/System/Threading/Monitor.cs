using System.Runtime.CompilerServices;

namespace System.Threading;

/// <summary>The lock and the condition variable that every object has.</summary>
public static class Monitor
{
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void EnterCore(object obj);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern bool TryEnterCore(object obj, int timeout);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void ExitCore(object obj);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern bool WaitCore(object obj, int timeout);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void PulseCore(object obj);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void PulseAllCore(object obj);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern bool IsEnteredCore(object obj);

    /// <summary>How often a thread found a lock taken; not counted.</summary>
    public static long LockContentionCount => 0;

    /// <summary>Takes the lock; a thread may take it several times.</summary>
    public static void Enter(object obj)
    {
        if (obj == null) ThrowHelper.ArgumentNull(null);
        EnterCore(obj);
    }

    /// <summary>Takes the lock and says so in lockTaken, which must be false before.</summary>
    public static void Enter(object obj, ref bool lockTaken)
    {
        if (lockTaken) ThrowLockTaken();
        if (obj == null) ThrowHelper.ArgumentNull(null);
        EnterCore(obj);
        lockTaken = true;
    }

    private static void ThrowLockTaken() => throw new ArgumentException("Argument must be initialized to false", "lockTaken");

    public static bool TryEnter(object obj) => TryEnter(obj, 0);
    public static bool TryEnter(object obj, TimeSpan timeout) => TryEnter(obj, WaitHandle.Milliseconds(timeout));

    public static bool TryEnter(object obj, int millisecondsTimeout)
    {
        if (obj == null) ThrowHelper.ArgumentNull(null);
        CheckTimeout(millisecondsTimeout);
        return TryEnterCore(obj, millisecondsTimeout);
    }

    public static void TryEnter(object obj, ref bool lockTaken) => TryEnter(obj, 0, ref lockTaken);
    public static void TryEnter(object obj, TimeSpan timeout, ref bool lockTaken) => TryEnter(obj, WaitHandle.Milliseconds(timeout), ref lockTaken);

    public static void TryEnter(object obj, int millisecondsTimeout, ref bool lockTaken)
    {
        if (lockTaken) ThrowLockTaken();
        lockTaken = TryEnter(obj, millisecondsTimeout);
    }

    private static void CheckTimeout(int timeout)
    {
        if (timeout < -1) ThrowHelper.OutOfRange("millisecondsTimeout", SR.ArgumentOutOfRange_NeedNonNegOrNegative1);
    }

    /// <summary>Gives the lock back.</summary>
    /// <exception cref="SynchronizationLockException">The thread does not have it.</exception>
    public static void Exit(object obj)
    {
        if (obj == null) ThrowHelper.ArgumentNull(null);
        ExitCore(obj);
    }

    public static bool IsEntered(object obj)
    {
        if (obj == null) ThrowHelper.ArgumentNull(null);
        return IsEnteredCore(obj);
    }

    /// <summary>Gives the lock back, waits for a pulse and takes the lock again.</summary>
    public static bool Wait(object obj) => Wait(obj, -1);
    public static bool Wait(object obj, TimeSpan timeout) => Wait(obj, WaitHandle.Milliseconds(timeout));
    public static bool Wait(object obj, int millisecondsTimeout, bool exitContext) => Wait(obj, millisecondsTimeout);
    public static bool Wait(object obj, TimeSpan timeout, bool exitContext) => Wait(obj, timeout);

    public static bool Wait(object obj, int millisecondsTimeout)
    {
        if (obj == null) ThrowHelper.ArgumentNull(null);
        CheckTimeout(millisecondsTimeout);
        return WaitCore(obj, millisecondsTimeout);
    }

    public static void Pulse(object obj)
    {
        if (obj == null) ThrowHelper.ArgumentNull(null);
        PulseCore(obj);
    }

    public static void PulseAll(object obj)
    {
        if (obj == null) ThrowHelper.ArgumentNull(null);
        PulseAllCore(obj);
    }
}
