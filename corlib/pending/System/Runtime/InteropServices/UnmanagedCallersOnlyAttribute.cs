using System;

namespace System.Runtime.InteropServices;

/// <summary>Unmanaged callers only attribute; not done yet.</summary>
public sealed class UnmanagedCallersOnlyAttribute : Attribute
{
    public Type[] CallConvs;
    public string EntryPoint;
    public UnmanagedCallersOnlyAttribute() { throw new NotImplementedException("UnmanagedCallersOnlyAttribute"); }
}
