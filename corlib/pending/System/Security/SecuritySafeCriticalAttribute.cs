using System;

namespace System.Security;

/// <summary>Security safe critical attribute; not done yet.</summary>
public sealed class SecuritySafeCriticalAttribute : Attribute
{
    public SecuritySafeCriticalAttribute() { throw new NotImplementedException("SecuritySafeCriticalAttribute"); }
}
