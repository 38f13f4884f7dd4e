using System.Runtime.CompilerServices;

namespace System;

/// <summary>An isolated part of the process.</summary>
public sealed partial class AppDomain : MarshalByRefObject
{
    internal IntPtr _native;

    private static AppDomain s_current;

    internal static AppDomain Current => s_current;

    private AppDomain() { }

    /// <summary>The domain of the running code. Each domain has its own statics, so this object too.</summary>
    public static AppDomain CurrentDomain => s_current ?? System.Threading.Interlocked.CompareExchange(ref s_current, new AppDomain(), null) ?? s_current;

    public event UnhandledExceptionEventHandler UnhandledException;
    public event EventHandler ProcessExit;

    internal void RaiseUnhandledException(Exception e) => UnhandledException?.Invoke(this, new UnhandledExceptionEventArgs(e, true));

    internal void RaiseProcessExit() => ProcessExit?.Invoke(this, EventArgs.Empty);
}
