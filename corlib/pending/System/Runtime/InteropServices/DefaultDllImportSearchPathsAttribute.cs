using System;

namespace System.Runtime.InteropServices;

/// <summary>Default dll import search paths attribute; not done yet.</summary>
public sealed class DefaultDllImportSearchPathsAttribute : Attribute
{
    public DefaultDllImportSearchPathsAttribute(DllImportSearchPath paths) { throw new NotImplementedException("DefaultDllImportSearchPathsAttribute"); }
    public DllImportSearchPath Paths { get => throw new NotImplementedException("DefaultDllImportSearchPathsAttribute.Paths"); }
}
