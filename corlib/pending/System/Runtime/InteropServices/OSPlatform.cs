using System;

namespace System.Runtime.InteropServices;

/// <summary>Os platform; not done yet.</summary>
public struct OSPlatform : IEquatable<OSPlatform>
{
    public static OSPlatform FreeBSD { get => throw new NotImplementedException("OSPlatform.FreeBSD"); }
    public static OSPlatform Linux { get => throw new NotImplementedException("OSPlatform.Linux"); }
    public static OSPlatform OSX { get => throw new NotImplementedException("OSPlatform.OSX"); }
    public static OSPlatform Windows { get => throw new NotImplementedException("OSPlatform.Windows"); }
    public static OSPlatform Create(string osPlatform) => throw new NotImplementedException("OSPlatform.Create");
    public bool Equals(OSPlatform other) => throw new NotImplementedException("OSPlatform.Equals");
    public override bool Equals(object obj) => throw new NotImplementedException("OSPlatform.Equals");
    public override int GetHashCode() => throw new NotImplementedException("OSPlatform.GetHashCode");
    public override string ToString() => throw new NotImplementedException("OSPlatform.ToString");
    public static bool operator ==(OSPlatform left, OSPlatform right) => throw new NotImplementedException("OSPlatform");
    public static bool operator !=(OSPlatform left, OSPlatform right) => throw new NotImplementedException("OSPlatform");
}
