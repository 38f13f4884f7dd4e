using System;

namespace System.Runtime.CompilerServices;

/// <summary>Disable private reflection attribute; not done yet.</summary>
public sealed class DisablePrivateReflectionAttribute : Attribute
{
    public DisablePrivateReflectionAttribute() { throw new NotImplementedException("DisablePrivateReflectionAttribute"); }
}
