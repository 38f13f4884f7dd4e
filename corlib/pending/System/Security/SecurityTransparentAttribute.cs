using System;

namespace System.Security;

/// <summary>Security transparent attribute; not done yet.</summary>
public sealed class SecurityTransparentAttribute : Attribute
{
    public SecurityTransparentAttribute() { throw new NotImplementedException("SecurityTransparentAttribute"); }
}
