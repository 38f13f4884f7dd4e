using System.Runtime.Serialization;

namespace System;

/// <summary>Names the operating system and its version.</summary>
public sealed class OperatingSystem : ISerializable, ICloneable
{
    private readonly PlatformID _platform;
    private readonly Version _version;

    public OperatingSystem(PlatformID platform, Version version)
    {
        if ((uint)platform > (uint)PlatformID.Other)
            throw new ArgumentOutOfRangeException(nameof(platform), platform, string.Format(SR.Arg_EnumIllegalVal, platform));
        ArgumentNullException.ThrowIfNull(version);
        _platform = platform;
        _version = version;
    }

    public PlatformID Platform => _platform;
    public string ServicePack => "";
    public Version Version => _version;
    public string VersionString => (_platform == PlatformID.Unix ? "Unix " : _platform == PlatformID.Win32NT ? "Microsoft Windows NT " : _platform + " ") + _version;
    public object Clone() => new OperatingSystem(_platform, _version);
    public override string ToString() => VersionString;
    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();

    public static bool IsOSPlatform(string platform)
    {
        ArgumentNullException.ThrowIfNull(platform);
        return platform.Equals("LINUX", StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsOSPlatformVersionAtLeast(string platform, int major, int minor = 0, int build = 0, int revision = 0)
        => IsOSPlatform(platform) && Environment.OSVersion.Version >= new Version(major, minor, Math.Max(build, 0), Math.Max(revision, 0));

    public static bool IsBrowser() => false;
    public static bool IsWasi() => false;
    public static bool IsLinux() => true;
    public static bool IsFreeBSD() => false;
    public static bool IsFreeBSDVersionAtLeast(int major, int minor = 0, int build = 0, int revision = 0) => false;
    public static bool IsAndroid() => false;
    public static bool IsAndroidVersionAtLeast(int major, int minor = 0, int build = 0, int revision = 0) => false;
    public static bool IsIOS() => false;
    public static bool IsIOSVersionAtLeast(int major, int minor = 0, int build = 0) => false;
    public static bool IsMacOS() => false;
    public static bool IsMacOSVersionAtLeast(int major, int minor = 0, int build = 0) => false;
    public static bool IsMacCatalyst() => false;
    public static bool IsMacCatalystVersionAtLeast(int major, int minor = 0, int build = 0) => false;
    public static bool IsTvOS() => false;
    public static bool IsTvOSVersionAtLeast(int major, int minor = 0, int build = 0) => false;
    public static bool IsWatchOS() => false;
    public static bool IsWatchOSVersionAtLeast(int major, int minor = 0, int build = 0) => false;
    public static bool IsWindows() => false;
    public static bool IsWindowsVersionAtLeast(int major, int minor = 0, int build = 0, int revision = 0) => false;
}
