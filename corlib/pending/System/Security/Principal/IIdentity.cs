using System;

namespace System.Security.Principal;

/// <summary>The Identity contract.</summary>
public interface IIdentity
{
    string Name { get; }
    string AuthenticationType { get; }
    bool IsAuthenticated { get; }
}
