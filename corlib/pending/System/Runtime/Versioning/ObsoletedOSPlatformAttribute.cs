using System;

namespace System.Runtime.Versioning;

/// <summary>Obsoleted o s platform attribute; not done yet.</summary>
public sealed class ObsoletedOSPlatformAttribute : OSPlatformAttribute
{
    public ObsoletedOSPlatformAttribute(string platformName) { throw new NotImplementedException("ObsoletedOSPlatformAttribute"); }
    public ObsoletedOSPlatformAttribute(string platformName, string message) { throw new NotImplementedException("ObsoletedOSPlatformAttribute"); }
    public string Message { get => throw new NotImplementedException("ObsoletedOSPlatformAttribute.Message"); }
    public string Url { get => throw new NotImplementedException("ObsoletedOSPlatformAttribute.Url"); set => throw new NotImplementedException("ObsoletedOSPlatformAttribute.Url"); }
}
