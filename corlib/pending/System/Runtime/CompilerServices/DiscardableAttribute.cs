using System;

namespace System.Runtime.CompilerServices;

/// <summary>Discardable attribute; not done yet.</summary>
public class DiscardableAttribute : Attribute
{
    public DiscardableAttribute() { throw new NotImplementedException("DiscardableAttribute"); }
}
