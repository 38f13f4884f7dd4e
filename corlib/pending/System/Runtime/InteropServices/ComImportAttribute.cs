using System;

namespace System.Runtime.InteropServices;

/// <summary>Com import attribute; not done yet.</summary>
public sealed class ComImportAttribute : Attribute
{
    public ComImportAttribute() { throw new NotImplementedException("ComImportAttribute"); }
}
