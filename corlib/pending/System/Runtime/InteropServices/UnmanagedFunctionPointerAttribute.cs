using System;

namespace System.Runtime.InteropServices;

/// <summary>Unmanaged function pointer attribute; not done yet.</summary>
public sealed class UnmanagedFunctionPointerAttribute : Attribute
{
    public bool BestFitMapping;
    public bool SetLastError;
    public bool ThrowOnUnmappableChar;
    public CharSet CharSet;
    public UnmanagedFunctionPointerAttribute(CallingConvention callingConvention) { throw new NotImplementedException("UnmanagedFunctionPointerAttribute"); }
    public CallingConvention CallingConvention { get => throw new NotImplementedException("UnmanagedFunctionPointerAttribute.CallingConvention"); }
}
