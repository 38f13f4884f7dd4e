using System.Runtime.Serialization;

namespace System;

/// <summary>Operating system; not done yet.</summary>
public sealed class OperatingSystem : ISerializable, ICloneable
{
    public OperatingSystem(PlatformID platform, Version version) { throw new NotImplementedException("OperatingSystem"); }
    public PlatformID Platform { get => throw new NotImplementedException("OperatingSystem.Platform"); }
    public string ServicePack { get => throw new NotImplementedException("OperatingSystem.ServicePack"); }
    public Version Version { get => throw new NotImplementedException("OperatingSystem.Version"); }
    public string VersionString { get => throw new NotImplementedException("OperatingSystem.VersionString"); }
    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("OperatingSystem.GetObjectData");
    public object Clone() => throw new NotImplementedException("OperatingSystem.Clone");
    public override string ToString() => throw new NotImplementedException("OperatingSystem.ToString");
    public static bool IsOSPlatform(string platform) => throw new NotImplementedException("OperatingSystem.IsOSPlatform");
    public static bool IsOSPlatformVersionAtLeast(string platform, int major, int minor = 0, int build = 0, int revision = 0) => throw new NotImplementedException("OperatingSystem.IsOSPlatformVersionAtLeast");
    public static bool IsBrowser() => throw new NotImplementedException("OperatingSystem.IsBrowser");
    public static bool IsWasi() => throw new NotImplementedException("OperatingSystem.IsWasi");
    public static bool IsLinux() => throw new NotImplementedException("OperatingSystem.IsLinux");
    public static bool IsFreeBSD() => throw new NotImplementedException("OperatingSystem.IsFreeBSD");
    public static bool IsFreeBSDVersionAtLeast(int major, int minor = 0, int build = 0, int revision = 0) => throw new NotImplementedException("OperatingSystem.IsFreeBSDVersionAtLeast");
    public static bool IsAndroid() => throw new NotImplementedException("OperatingSystem.IsAndroid");
    public static bool IsAndroidVersionAtLeast(int major, int minor = 0, int build = 0, int revision = 0) => throw new NotImplementedException("OperatingSystem.IsAndroidVersionAtLeast");
    public static bool IsIOS() => throw new NotImplementedException("OperatingSystem.IsIOS");
    public static bool IsIOSVersionAtLeast(int major, int minor = 0, int build = 0) => throw new NotImplementedException("OperatingSystem.IsIOSVersionAtLeast");
    public static bool IsMacOS() => throw new NotImplementedException("OperatingSystem.IsMacOS");
    public static bool IsMacOSVersionAtLeast(int major, int minor = 0, int build = 0) => throw new NotImplementedException("OperatingSystem.IsMacOSVersionAtLeast");
    public static bool IsMacCatalyst() => throw new NotImplementedException("OperatingSystem.IsMacCatalyst");
    public static bool IsMacCatalystVersionAtLeast(int major, int minor = 0, int build = 0) => throw new NotImplementedException("OperatingSystem.IsMacCatalystVersionAtLeast");
    public static bool IsTvOS() => throw new NotImplementedException("OperatingSystem.IsTvOS");
    public static bool IsTvOSVersionAtLeast(int major, int minor = 0, int build = 0) => throw new NotImplementedException("OperatingSystem.IsTvOSVersionAtLeast");
    public static bool IsWatchOS() => throw new NotImplementedException("OperatingSystem.IsWatchOS");
    public static bool IsWatchOSVersionAtLeast(int major, int minor = 0, int build = 0) => throw new NotImplementedException("OperatingSystem.IsWatchOSVersionAtLeast");
    public static bool IsWindows() => throw new NotImplementedException("OperatingSystem.IsWindows");
    public static bool IsWindowsVersionAtLeast(int major, int minor = 0, int build = 0, int revision = 0) => throw new NotImplementedException("OperatingSystem.IsWindowsVersionAtLeast");
}
