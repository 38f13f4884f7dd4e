using System;

namespace System.Runtime.Versioning;

/// <summary>Supported o s platform attribute; not done yet.</summary>
public sealed class SupportedOSPlatformAttribute : OSPlatformAttribute
{
    public SupportedOSPlatformAttribute(string platformName) { throw new NotImplementedException("SupportedOSPlatformAttribute"); }
}
