using System;

namespace System.Runtime.InteropServices;

/// <summary>Out attribute; not done yet.</summary>
public sealed class OutAttribute : Attribute
{
    public OutAttribute() { throw new NotImplementedException("OutAttribute"); }
}
