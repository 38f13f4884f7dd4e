using System;

namespace System.Security.Principal;

/// <summary>The Principal contract.</summary>
public interface IPrincipal
{
    IIdentity Identity { get; }
    bool IsInRole(string role);
}
