namespace System.Runtime.InteropServices;

/// <summary>What the program runs on.</summary>
public static class RuntimeInformation
{
    public static string FrameworkDescription => ".NET 10.0.0";
    public static string RuntimeIdentifier => "linux-x64";
    public static string OSDescription => "Linux " + OS.KernelRelease();
    public static Architecture OSArchitecture => Architecture.X64;
    public static Architecture ProcessArchitecture => Architecture.X64;
    public static bool IsOSPlatform(OSPlatform osPlatform) => osPlatform == OSPlatform.Linux;
}
