using System;

namespace System.Runtime.InteropServices;

/// <summary>Preserve sig attribute; not done yet.</summary>
public sealed class PreserveSigAttribute : Attribute
{
    public PreserveSigAttribute() { throw new NotImplementedException("PreserveSigAttribute"); }
}
