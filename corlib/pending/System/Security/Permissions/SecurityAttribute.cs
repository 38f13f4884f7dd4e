using System;
using System.Security;

namespace System.Security.Permissions;

/// <summary>Security attribute; not done yet.</summary>
public abstract class SecurityAttribute : Attribute
{
    protected SecurityAttribute(SecurityAction action) { throw new NotImplementedException("SecurityAttribute"); }
    public SecurityAction Action { get => throw new NotImplementedException("SecurityAttribute.Action"); set => throw new NotImplementedException("SecurityAttribute.Action"); }
    public bool Unrestricted { get => throw new NotImplementedException("SecurityAttribute.Unrestricted"); set => throw new NotImplementedException("SecurityAttribute.Unrestricted"); }
    public abstract IPermission CreatePermission();
}
