using System;

namespace System.Runtime.CompilerServices;

/// <summary>Is unmanaged attribute; not done yet.</summary>
public sealed class IsUnmanagedAttribute : Attribute
{
    public IsUnmanagedAttribute() { throw new NotImplementedException("IsUnmanagedAttribute"); }
}
