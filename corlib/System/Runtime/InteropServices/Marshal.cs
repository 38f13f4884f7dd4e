using System.Reflection;
using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

/// <summary>Between managed and native memory: here memory, errors and entry points.</summary>
/// <remarks>HGlobal and CoTaskMem memory both come from malloc: native code may free what it is given.</remarks>
public static unsafe partial class Marshal
{
    /// <summary>The size of a character in strings that follow the system: they are UTF-16 for managed code.</summary>
    public static readonly int SystemDefaultCharSize = 2;

    /// <summary>The most bytes that a UTF-16 unit takes in the system's narrow encoding, UTF-8.</summary>
    public static readonly int SystemMaxDBCSCharSize = 3;

    [ThreadStatic] private static int t_error;

    /// <summary>The errno kept by the last P/Invoke with SetLastError.</summary>
    public static int GetLastPInvokeError() => t_error;

    public static void SetLastPInvokeError(int error) => t_error = error;
    public static int GetLastWin32Error() => t_error;

    /// <summary>The thread's errno itself. Anything may change it between two calls.</summary>
    public static int GetLastSystemError() => OS.GetErrno();

    public static void SetLastSystemError(int error) => OS.SetErrno(error);
    public static string GetLastPInvokeErrorMessage() => GetPInvokeErrorMessage(t_error);
    public static string GetPInvokeErrorMessage(int error) => OS.ErrorText(error);

    /// <exception cref="OutOfMemoryException">There is no such amount.</exception>
    public static nint AllocHGlobal(nint cb) => (nint)NativeMemory.Alloc((nuint)cb);

    public static nint AllocHGlobal(int cb) => AllocHGlobal((nint)cb);
    public static void FreeHGlobal(nint hglobal) => NativeMemory.Free((void*)hglobal);
    public static nint ReAllocHGlobal(nint pv, nint cb) => (nint)NativeMemory.Realloc((void*)pv, cb == 0 ? 1 : (nuint)cb);

    /// <exception cref="OutOfMemoryException">There is no such amount.</exception>
    public static nint AllocCoTaskMem(int cb) => AllocHGlobal((nint)cb);

    public static void FreeCoTaskMem(nint ptr) => NativeMemory.Free((void*)ptr);

    /// <summary>Moves a block; none of a given block's bytes wanted means that it is freed.</summary>
    public static nint ReAllocCoTaskMem(nint pv, int cb)
    {
        if (cb == 0 && pv != 0)
        {
            FreeCoTaskMem(pv);
            return 0;
        }
        return ReAllocHGlobal(pv, cb);
    }

    /// <summary>Sets the handle of a handle object that has none yet.</summary>
    public static void InitHandle(SafeHandle safeHandle, nint handle) => safeHandle.SetHandle(handle);

    /// <summary>The address an image is mapped at; -1: there is none that native code could use.</summary>
    public static nint GetHINSTANCE(Module m)
    {
        ArgumentNullException.ThrowIfNull(m);
        return -1;
    }

    /// <summary>Finds and binds a P/Invoke's function before its first call. Other methods need nothing.</summary>
    public static void Prelink(MethodInfo m)
    {
        ArgumentNullException.ThrowIfNull(m);
        if ((m.Attributes & MethodAttributes.PinvokeImpl) != 0)
            RuntimeHelpers.PrepareMethod(m.MethodHandle);
    }

    public static void PrelinkAll(Type c)
    {
        ArgumentNullException.ThrowIfNull(c);
        foreach (MethodInfo m in c.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            Prelink(m);
    }

    /// <summary>Of structured exceptions, which do not exist here: 0.</summary>
    public static nint GetExceptionPointers() => 0;

    /// <summary>Of structured exceptions, which do not exist here: 0.</summary>
    public static int GetExceptionCode() => 0;

    /// <exception cref="PlatformNotSupportedException">Always: there is no COM here.</exception>
    public static Type GetTypeFromCLSID(Guid clsid) => Type.GetTypeFromCLSID(clsid);

    internal static bool IsPinnable(object value) => value is string || (value is Array array && array.ElementKind.IsPrimitiveType()) || value.GetType().IsPrimitive;
}
