using System;

namespace System.Runtime.Versioning;

/// <summary>Supported o s platform guard attribute; not done yet.</summary>
public sealed class SupportedOSPlatformGuardAttribute : OSPlatformAttribute
{
    public SupportedOSPlatformGuardAttribute(string platformName) { throw new NotImplementedException("SupportedOSPlatformGuardAttribute"); }
}
