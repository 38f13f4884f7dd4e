using System;
using Microsoft.Win32.SafeHandles;

namespace System.Threading;

/// <summary>Wait handle; not done yet.</summary>
public abstract class WaitHandle : MarshalByRefObject, IDisposable
{
    protected static readonly nint InvalidHandle;
    public const int WaitTimeout = 258;
    protected WaitHandle() { }
    public virtual nint Handle { get => throw new NotImplementedException("WaitHandle.Handle"); set => throw new NotImplementedException("WaitHandle.Handle"); }
    public SafeWaitHandle SafeWaitHandle { get => throw new NotImplementedException("WaitHandle.SafeWaitHandle"); set => throw new NotImplementedException("WaitHandle.SafeWaitHandle"); }
    public virtual void Close() => throw new NotImplementedException("WaitHandle.Close");
    protected virtual void Dispose(bool explicitDisposing) => throw new NotImplementedException("WaitHandle.Dispose");
    public void Dispose() => throw new NotImplementedException("WaitHandle.Dispose");
    public virtual bool WaitOne(int millisecondsTimeout) => throw new NotImplementedException("WaitHandle.WaitOne");
    public virtual bool WaitOne(TimeSpan timeout) => throw new NotImplementedException("WaitHandle.WaitOne");
    public virtual bool WaitOne() => throw new NotImplementedException("WaitHandle.WaitOne");
    public virtual bool WaitOne(int millisecondsTimeout, bool exitContext) => throw new NotImplementedException("WaitHandle.WaitOne");
    public virtual bool WaitOne(TimeSpan timeout, bool exitContext) => throw new NotImplementedException("WaitHandle.WaitOne");
    public static bool WaitAll(WaitHandle[] waitHandles, int millisecondsTimeout) => throw new NotImplementedException("WaitHandle.WaitAll");
    public static bool WaitAll(WaitHandle[] waitHandles, TimeSpan timeout) => throw new NotImplementedException("WaitHandle.WaitAll");
    public static bool WaitAll(WaitHandle[] waitHandles) => throw new NotImplementedException("WaitHandle.WaitAll");
    public static bool WaitAll(WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext) => throw new NotImplementedException("WaitHandle.WaitAll");
    public static bool WaitAll(WaitHandle[] waitHandles, TimeSpan timeout, bool exitContext) => throw new NotImplementedException("WaitHandle.WaitAll");
    public static int WaitAny(WaitHandle[] waitHandles, int millisecondsTimeout) => throw new NotImplementedException("WaitHandle.WaitAny");
    public static int WaitAny(WaitHandle[] waitHandles, TimeSpan timeout) => throw new NotImplementedException("WaitHandle.WaitAny");
    public static int WaitAny(WaitHandle[] waitHandles) => throw new NotImplementedException("WaitHandle.WaitAny");
    public static int WaitAny(WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext) => throw new NotImplementedException("WaitHandle.WaitAny");
    public static int WaitAny(WaitHandle[] waitHandles, TimeSpan timeout, bool exitContext) => throw new NotImplementedException("WaitHandle.WaitAny");
    public static bool SignalAndWait(WaitHandle toSignal, WaitHandle toWaitOn) => throw new NotImplementedException("WaitHandle.SignalAndWait");
    public static bool SignalAndWait(WaitHandle toSignal, WaitHandle toWaitOn, TimeSpan timeout, bool exitContext) => throw new NotImplementedException("WaitHandle.SignalAndWait");
    public static bool SignalAndWait(WaitHandle toSignal, WaitHandle toWaitOn, int millisecondsTimeout, bool exitContext) => throw new NotImplementedException("WaitHandle.SignalAndWait");
}
