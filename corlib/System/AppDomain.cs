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

    public event AssemblyLoadEventHandler AssemblyLoad;
    public event ResolveEventHandler TypeResolve;
    public event ResolveEventHandler ResourceResolve;
    public event ResolveEventHandler ReflectionOnlyAssemblyResolve;
    public event EventHandler DomainUnload;
    public event EventHandler<System.Runtime.ExceptionServices.FirstChanceExceptionEventArgs> FirstChanceException;

    /// <summary>Asks the program to finish a type of a dynamic assembly.</summary>
    internal void RaiseTypeResolve(string name, System.Reflection.Assembly requesting)
    {
        ResolveEventHandler handlers = TypeResolve;
        if (handlers == null)
            return;
        foreach (ResolveEventHandler handler in handlers.GetInvocationList())
        {
            if (handler(this, new ResolveEventArgs(name, requesting)) != null)
                return;
        }
    }

    internal void RaiseAssemblyLoad(System.Reflection.Assembly assembly) => AssemblyLoad?.Invoke(this, new AssemblyLoadEventArgs(assembly));

    internal void RaiseDomainUnload() => DomainUnload?.Invoke(this, EventArgs.Empty);

    /// <summary>The assemblies loaded into the domain.</summary>
    public System.Reflection.Assembly[] GetAssemblies() => System.Reflection.RuntimeAssembly.Loaded();

    public System.Reflection.Assembly Load(string assemblyString) => System.Reflection.Assembly.Load(assemblyString);
    public System.Reflection.Assembly Load(System.Reflection.AssemblyName assemblyRef) => System.Reflection.Assembly.Load(assemblyRef);
    public System.Reflection.Assembly Load(byte[] rawAssembly) => System.Reflection.Assembly.Load(rawAssembly);
    public System.Reflection.Assembly Load(byte[] rawAssembly, byte[] rawSymbolStore) => System.Reflection.Assembly.Load(rawAssembly, rawSymbolStore);
}
