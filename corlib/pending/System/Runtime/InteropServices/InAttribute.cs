using System;

namespace System.Runtime.InteropServices;

/// <summary>In attribute; not done yet.</summary>
public sealed class InAttribute : Attribute
{
    public InAttribute() { throw new NotImplementedException("InAttribute"); }
}
