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

    public event ResolveEventHandler AssemblyResolve;

    /// <summary>Asks the handlers for an assembly that the usual search did not find.</summary>
    internal System.Reflection.Assembly RaiseAssemblyResolve(string name, System.Reflection.Assembly requesting)
    {
        ResolveEventHandler handlers = AssemblyResolve;
        if (handlers == null)
            return null;
        foreach (ResolveEventHandler handler in handlers.GetInvocationList())
        {
            System.Reflection.Assembly assembly = handler(this, new ResolveEventArgs(name, requesting));
            if (assembly != null)
                return assembly;
        }
        return null;
    }
}
