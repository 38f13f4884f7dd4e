using System;

namespace System.Security.Principal;

/// <summary>Principal policy values.</summary>
public enum PrincipalPolicy
{
    UnauthenticatedPrincipal = 0,
    NoPrincipal = 1,
    WindowsPrincipal = 2,
}
