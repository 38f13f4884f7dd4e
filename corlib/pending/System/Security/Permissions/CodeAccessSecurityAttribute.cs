using System;

namespace System.Security.Permissions;

/// <summary>Code access security attribute; not done yet.</summary>
public abstract class CodeAccessSecurityAttribute : SecurityAttribute
{
    protected CodeAccessSecurityAttribute(SecurityAction action) : base(default(SecurityAction)) { throw new NotImplementedException("CodeAccessSecurityAttribute"); }
}
