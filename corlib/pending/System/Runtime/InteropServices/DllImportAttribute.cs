using System;

namespace System.Runtime.InteropServices;

/// <summary>Dll import attribute; not done yet.</summary>
public sealed class DllImportAttribute : Attribute
{
    public string EntryPoint;
    public CharSet CharSet;
    public bool SetLastError;
    public bool ExactSpelling;
    public CallingConvention CallingConvention;
    public bool BestFitMapping;
    public bool PreserveSig;
    public bool ThrowOnUnmappableChar;
    public DllImportAttribute(string dllName) { throw new NotImplementedException("DllImportAttribute"); }
    public string Value { get => throw new NotImplementedException("DllImportAttribute.Value"); }
}
