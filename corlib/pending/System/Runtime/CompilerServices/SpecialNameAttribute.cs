using System;

namespace System.Runtime.CompilerServices;

/// <summary>Special name attribute; not done yet.</summary>
public sealed class SpecialNameAttribute : Attribute
{
    public SpecialNameAttribute() { throw new NotImplementedException("SpecialNameAttribute"); }
}
