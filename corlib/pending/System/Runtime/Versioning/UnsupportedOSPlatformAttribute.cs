using System;

namespace System.Runtime.Versioning;

/// <summary>Unsupported o s platform attribute; not done yet.</summary>
public sealed class UnsupportedOSPlatformAttribute : OSPlatformAttribute
{
    public UnsupportedOSPlatformAttribute(string platformName) { throw new NotImplementedException("UnsupportedOSPlatformAttribute"); }
    public UnsupportedOSPlatformAttribute(string platformName, string message) { throw new NotImplementedException("UnsupportedOSPlatformAttribute"); }
    public string Message { get => throw new NotImplementedException("UnsupportedOSPlatformAttribute.Message"); }
}
