using System;

namespace System.Security;

/// <summary>Suppress unmanaged code security attribute; not done yet.</summary>
public sealed class SuppressUnmanagedCodeSecurityAttribute : Attribute
{
    public SuppressUnmanagedCodeSecurityAttribute() { throw new NotImplementedException("SuppressUnmanagedCodeSecurityAttribute"); }
}
