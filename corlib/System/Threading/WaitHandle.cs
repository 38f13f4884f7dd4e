using Microsoft.Win32.SafeHandles;

namespace System.Threading;

/// <summary>Something that threads wait for.</summary>
public abstract unsafe partial class WaitHandle : MarshalByRefObject, IDisposable
{
    public const int WaitTimeout = 0x102;
    internal const int MaxWaitHandles = 64;
    protected static readonly IntPtr InvalidHandle = -1;

    private SafeWaitHandle _handle;

    protected WaitHandle() { }

    [Obsolete]
    public virtual IntPtr Handle
    {
        get => _handle == null ? InvalidHandle : _handle.DangerousGetHandle();
        set => _handle = value == InvalidHandle ? null : new SafeWaitHandle(value, false);
    }

    public SafeWaitHandle SafeWaitHandle
    {
        get => _handle ??= new SafeWaitHandle(InvalidHandle, false);
        set => _handle = value;
    }

    internal void SetHandle(IntPtr handle) => _handle = new SafeWaitHandle(handle, true);

    internal IntPtr UsableHandle
    {
        get
        {
            SafeWaitHandle handle = _handle;
            if (handle == null || handle.IsClosed || handle.IsInvalid) throw new ObjectDisposedException("Microsoft.Win32.SafeHandles.SafeWaitHandle");
            return handle.DangerousGetHandle();
        }
    }

    /// <summary>A time to wait in milliseconds, checked.</summary>
    internal static int Milliseconds(TimeSpan timeout, string name = "timeout")
    {
        long milliseconds = (long)timeout.TotalMilliseconds;
        if (milliseconds < -1 || milliseconds > int.MaxValue) throw new ArgumentOutOfRangeException(name, SR.ArgumentOutOfRange_NeedNonNegOrNegative1);
        return (int)milliseconds;
    }

    public virtual bool WaitOne() => WaitOne(-1);
    public virtual bool WaitOne(TimeSpan timeout) => WaitOne(Milliseconds(timeout));
    public virtual bool WaitOne(int millisecondsTimeout, bool exitContext) => WaitOne(millisecondsTimeout);
    public virtual bool WaitOne(TimeSpan timeout, bool exitContext) => WaitOne(Milliseconds(timeout));

    public virtual bool WaitOne(int millisecondsTimeout)
    {
        if (millisecondsTimeout < -1) ThrowHelper.OutOfRange("millisecondsTimeout", SR.ArgumentOutOfRange_NeedNonNegOrNegative1);
        IntPtr handle = UsableHandle;
        int result = NativeWait.Wait(&handle, 1, false, millisecondsTimeout);
        GC.KeepAlive(this);
        if (result == NativeWait.Abandoned) throw new AbandonedMutexException();
        return result != NativeWait.Timeout;
    }

    private static int WaitMultiple(ReadOnlySpan<WaitHandle> waitHandles, bool all, int timeout)
    {
        if (waitHandles.Length == 0) throw new ArgumentException("Waithandle array may not be empty.", nameof(waitHandles));
        if (waitHandles.Length > MaxWaitHandles) throw new NotSupportedException("The number of WaitHandles must be less than or equal to 64.");
        if (timeout < -1) ThrowHelper.OutOfRange("millisecondsTimeout", SR.ArgumentOutOfRange_NeedNonNegOrNegative1);
        IntPtr* handles = stackalloc IntPtr[waitHandles.Length];
        for (int i = 0; i < waitHandles.Length; i++)
        {
            if (waitHandles[i] == null) throw new ArgumentNullException("waitHandles[" + i + "]", "At least one element in the specified array was null.");
            handles[i] = waitHandles[i].UsableHandle;
            for (int j = 0; all && j < i; j++)
                if (handles[j] == handles[i]) throw new DuplicateWaitObjectException("waitHandles[" + i + "]");
        }
        int result = NativeWait.Wait(handles, waitHandles.Length, all, timeout);
        for (int i = 0; i < waitHandles.Length; i++) GC.KeepAlive(waitHandles[i]);
        if (result >= NativeWait.Abandoned && result < NativeWait.Abandoned + waitHandles.Length)
        {
            if (all) throw new AbandonedMutexException();
            throw new AbandonedMutexException(result - NativeWait.Abandoned, waitHandles[result - NativeWait.Abandoned]);
        }
        return result;
    }

    private static ReadOnlySpan<WaitHandle> Checked(WaitHandle[] waitHandles)
    {
        if (waitHandles == null) throw new ArgumentNullException(nameof(waitHandles));
        return new ReadOnlySpan<WaitHandle>(waitHandles);
    }

    public static bool WaitAll(WaitHandle[] waitHandles) => WaitAll(waitHandles, -1);
    public static bool WaitAll(WaitHandle[] waitHandles, int millisecondsTimeout) => WaitMultiple(Checked(waitHandles), true, millisecondsTimeout) != WaitTimeout;
    public static bool WaitAll(WaitHandle[] waitHandles, TimeSpan timeout) => WaitAll(waitHandles, Milliseconds(timeout));
    public static bool WaitAll(WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext) => WaitAll(waitHandles, millisecondsTimeout);
    public static bool WaitAll(WaitHandle[] waitHandles, TimeSpan timeout, bool exitContext) => WaitAll(waitHandles, Milliseconds(timeout));
    public static int WaitAny(WaitHandle[] waitHandles) => WaitAny(waitHandles, -1);
    public static int WaitAny(WaitHandle[] waitHandles, int millisecondsTimeout) => WaitMultiple(Checked(waitHandles), false, millisecondsTimeout);
    public static int WaitAny(WaitHandle[] waitHandles, TimeSpan timeout) => WaitAny(waitHandles, Milliseconds(timeout));
    public static int WaitAny(WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext) => WaitAny(waitHandles, millisecondsTimeout);
    public static int WaitAny(WaitHandle[] waitHandles, TimeSpan timeout, bool exitContext) => WaitAny(waitHandles, Milliseconds(timeout));

    public static bool SignalAndWait(WaitHandle toSignal, WaitHandle toWaitOn) => SignalAndWait(toSignal, toWaitOn, -1, false);
    public static bool SignalAndWait(WaitHandle toSignal, WaitHandle toWaitOn, TimeSpan timeout, bool exitContext) => SignalAndWait(toSignal, toWaitOn, Milliseconds(timeout), exitContext);

    public static bool SignalAndWait(WaitHandle toSignal, WaitHandle toWaitOn, int millisecondsTimeout, bool exitContext)
    {
        ArgumentNullException.ThrowIfNull(toSignal);
        ArgumentNullException.ThrowIfNull(toWaitOn);
        toSignal.Signal();
        return toWaitOn.WaitOne(millisecondsTimeout);
    }

    internal virtual void Signal() => throw new InvalidOperationException();

    public virtual void Close() => Dispose();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool explicitDisposing) => _handle?.Dispose();
}
