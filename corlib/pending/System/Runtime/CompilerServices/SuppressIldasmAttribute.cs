using System;

namespace System.Runtime.CompilerServices;

/// <summary>Suppress ildasm attribute; not done yet.</summary>
public sealed class SuppressIldasmAttribute : Attribute
{
    public SuppressIldasmAttribute() { throw new NotImplementedException("SuppressIldasmAttribute"); }
}
