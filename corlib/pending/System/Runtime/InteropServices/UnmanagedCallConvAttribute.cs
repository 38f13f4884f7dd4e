using System;

namespace System.Runtime.InteropServices;

/// <summary>Unmanaged call conv attribute; not done yet.</summary>
public sealed class UnmanagedCallConvAttribute : Attribute
{
    public Type[] CallConvs;
    public UnmanagedCallConvAttribute() { throw new NotImplementedException("UnmanagedCallConvAttribute"); }
}
