using System;

namespace System.Runtime.CompilerServices;

/// <summary>String freezing attribute; not done yet.</summary>
public sealed class StringFreezingAttribute : Attribute
{
    public StringFreezingAttribute() { throw new NotImplementedException("StringFreezingAttribute"); }
}
