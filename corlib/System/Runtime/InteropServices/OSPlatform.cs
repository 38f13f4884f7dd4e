using System.Diagnostics.CodeAnalysis;

namespace System.Runtime.InteropServices;

/// <summary>Names an operating system.</summary>
public readonly struct OSPlatform : IEquatable<OSPlatform>
{
    private readonly string _name;

    private OSPlatform(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name, "osPlatform");
        _name = name;
    }

    public static OSPlatform FreeBSD => new OSPlatform("FREEBSD");
    public static OSPlatform Linux => new OSPlatform("LINUX");
    public static OSPlatform OSX => new OSPlatform("OSX");
    public static OSPlatform Windows => new OSPlatform("WINDOWS");
    public static OSPlatform Create(string osPlatform) => new OSPlatform(osPlatform);
    public bool Equals(OSPlatform other) => string.Equals(_name, other._name, StringComparison.OrdinalIgnoreCase);
    public override bool Equals([NotNullWhen(true)] object obj) => obj is OSPlatform other && Equals(other);
    public override int GetHashCode() => _name == null ? 0 : _name.GetHashCode(StringComparison.OrdinalIgnoreCase);
    public override string ToString() => _name ?? "";
    public static bool operator ==(OSPlatform left, OSPlatform right) => left.Equals(right);
    public static bool operator !=(OSPlatform left, OSPlatform right) => !left.Equals(right);
}
