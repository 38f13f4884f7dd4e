using System;

namespace System.Runtime.CompilerServices;

/// <summary>Call conv fastcall; not done yet.</summary>
public class CallConvFastcall
{
    public CallConvFastcall() { throw new NotImplementedException("CallConvFastcall"); }
}
