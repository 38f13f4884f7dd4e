using System;

namespace System.Runtime.Versioning;

/// <summary>Target platform attribute; not done yet.</summary>
public sealed class TargetPlatformAttribute : OSPlatformAttribute
{
    public TargetPlatformAttribute(string platformName) { throw new NotImplementedException("TargetPlatformAttribute"); }
}
