using System;

namespace System.Security;

/// <summary>Security critical attribute; not done yet.</summary>
public sealed class SecurityCriticalAttribute : Attribute
{
    public SecurityCriticalAttribute() { throw new NotImplementedException("SecurityCriticalAttribute"); }
    public SecurityCriticalAttribute(SecurityCriticalScope scope) { throw new NotImplementedException("SecurityCriticalAttribute"); }
    public SecurityCriticalScope Scope { get => throw new NotImplementedException("SecurityCriticalAttribute.Scope"); }
}
