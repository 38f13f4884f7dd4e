using System;

namespace System.Runtime.CompilerServices;

/// <summary>Call conv cdecl; not done yet.</summary>
public class CallConvCdecl
{
    public CallConvCdecl() { throw new NotImplementedException("CallConvCdecl"); }
}
