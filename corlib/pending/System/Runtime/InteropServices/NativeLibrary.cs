using System;
using System.Reflection;

namespace System.Runtime.InteropServices;

/// <summary>Native library; not done yet.</summary>
public static class NativeLibrary
{
    public static nint Load(string libraryPath) => throw new NotImplementedException("NativeLibrary.Load");
    public static bool TryLoad(string libraryPath, out nint handle) => throw new NotImplementedException("NativeLibrary.TryLoad");
    public static nint Load(string libraryName, Assembly assembly, DllImportSearchPath? searchPath) => throw new NotImplementedException("NativeLibrary.Load");
    public static bool TryLoad(string libraryName, Assembly assembly, DllImportSearchPath? searchPath, out nint handle) => throw new NotImplementedException("NativeLibrary.TryLoad");
    public static void Free(nint handle) => throw new NotImplementedException("NativeLibrary.Free");
    public static nint GetExport(nint handle, string name) => throw new NotImplementedException("NativeLibrary.GetExport");
    public static bool TryGetExport(nint handle, string name, out nint address) => throw new NotImplementedException("NativeLibrary.TryGetExport");
    public static void SetDllImportResolver(Assembly assembly, DllImportResolver resolver) => throw new NotImplementedException("NativeLibrary.SetDllImportResolver");
    public static nint GetMainProgramHandle() => throw new NotImplementedException("NativeLibrary.GetMainProgramHandle");
}
