using System;

namespace System.Runtime.CompilerServices;

/// <summary>Fixed address value type attribute; not done yet.</summary>
public sealed class FixedAddressValueTypeAttribute : Attribute
{
    public FixedAddressValueTypeAttribute() { throw new NotImplementedException("FixedAddressValueTypeAttribute"); }
}
