using System;

namespace System.Runtime.Versioning;

/// <summary>Unsupported o s platform guard attribute; not done yet.</summary>
public sealed class UnsupportedOSPlatformGuardAttribute : OSPlatformAttribute
{
    public UnsupportedOSPlatformGuardAttribute(string platformName) { throw new NotImplementedException("UnsupportedOSPlatformGuardAttribute"); }
}
