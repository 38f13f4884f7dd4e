using System;

namespace System.Runtime.InteropServices;

/// <summary>Runtime information; not done yet.</summary>
public static class RuntimeInformation
{
    public static string RuntimeIdentifier { get => throw new NotImplementedException("RuntimeInformation.RuntimeIdentifier"); }
    public static Architecture ProcessArchitecture { get => throw new NotImplementedException("RuntimeInformation.ProcessArchitecture"); }
    public static string OSDescription { get => throw new NotImplementedException("RuntimeInformation.OSDescription"); }
    public static Architecture OSArchitecture { get => throw new NotImplementedException("RuntimeInformation.OSArchitecture"); }
    public static string FrameworkDescription { get => throw new NotImplementedException("RuntimeInformation.FrameworkDescription"); }
    public static bool IsOSPlatform(OSPlatform osPlatform) => throw new NotImplementedException("RuntimeInformation.IsOSPlatform");
}
