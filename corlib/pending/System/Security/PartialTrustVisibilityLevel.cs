using System;

namespace System.Security;

/// <summary>Partial trust visibility level values.</summary>
public enum PartialTrustVisibilityLevel
{
    VisibleToAllHosts = 0,
    NotVisibleByDefault = 1,
}
