using System.Threading;

namespace System;

/// <summary>What the VM calls by name.</summary>
internal static partial class VMHooks
{
    /// <summary>Reports an exception that nobody caught. The VM ends the process afterwards.</summary>
    internal static void UnhandledException(Exception e)
    {
        AppDomain domain = AppDomain.Current;
        if (domain != null)
            domain.RaiseUnhandledException(e);
        OS.WriteText(2, "Unhandled exception. " + ExceptionToString(e) + "\n");
    }

    /// <summary>The exception's own text; names its type if asking for it throws.</summary>
    internal static string ExceptionToString(Exception e)
    {
        try
        {
            return e.ToString();
        }
        catch (Exception)
        {
            return e.GetType().ToString();
        }
    }

    /// <summary>Runs what wants to run before the process ends.</summary>
    internal static void OnProcessExit()
    {
        AppDomain domain = AppDomain.Current;
        if (domain != null)
            domain.RaiseProcessExit();
    }

    /// <summary>For a message that names the file in quotes; .NET's messages of this kind end with a line's end.</summary>
    internal static Exception NewFileNotFoundException(string message)
    {
        int from = message.IndexOf('\'') + 1, to = message.IndexOf('\'', from);
        return new System.IO.FileNotFoundException(message + "\n", from > 0 && to > from ? message.Substring(from, to - from) : null);
    }

    /// <summary>The assembly that the domain's AssemblyResolve handlers give for a reference that no file answers; zero: none.</summary>
    internal static IntPtr ResolveAssembly(string name, IntPtr requester) => System.Reflection.RuntimeAssembly.Resolve(name, requester);

    /// <summary>The first managed code of a thread that Thread.Start made.</summary>
    internal static void ThreadStart(Thread t) => t.Run();
}
