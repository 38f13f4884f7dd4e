using System;

namespace System.Runtime.InteropServices;

/// <summary>Allow reverse p invoke calls attribute; not done yet.</summary>
public sealed class AllowReversePInvokeCallsAttribute : Attribute
{
    public AllowReversePInvokeCallsAttribute() { throw new NotImplementedException("AllowReversePInvokeCallsAttribute"); }
}
