using System;

namespace System.Security.Principal;

/// <summary>Token impersonation level values.</summary>
public enum TokenImpersonationLevel
{
    None = 0,
    Anonymous = 1,
    Identification = 2,
    Impersonation = 3,
    Delegation = 4,
}
