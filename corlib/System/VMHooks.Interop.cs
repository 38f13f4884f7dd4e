using System.Reflection;
using System.Runtime.InteropServices;

namespace System;

/// <summary>What the VM asks of native interop.</summary>
internal static partial class VMHooks
{
    /// <summary>The library that a P/Invoke names. Throws DllNotFoundException.</summary>
    internal static IntPtr LoadNativeLibrary(IntPtr method, string name)
    {
        RuntimeType type = RuntimeMethod.GetDeclaringType(method);
        RuntimeAssembly assembly = (RuntimeAssembly)type.Assembly;
        object[] paths = RuntimeAttributes.Find(type.Module, RuntimeMethod.GetToken(method), typeof(DefaultDllImportSearchPathsAttribute));
        if (paths.Length == 0)
            paths = assembly.GetCustomAttributes(typeof(DefaultDllImportSearchPathsAttribute), false);
        DllImportSearchPath? search = paths.Length == 0 ? null : ((DefaultDllImportSearchPathsAttribute)paths[0]).Paths;
        return NativeLibrary.LoadForMethod(assembly, name, search);
    }
}
