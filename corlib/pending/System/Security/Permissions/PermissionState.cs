using System;

namespace System.Security.Permissions;

/// <summary>Permission state values.</summary>
public enum PermissionState
{
    None = 0,
    Unrestricted = 1,
}
