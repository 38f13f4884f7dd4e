using System;

namespace System.Runtime.CompilerServices;

/// <summary>Call conv stdcall; not done yet.</summary>
public class CallConvStdcall
{
    public CallConvStdcall() { throw new NotImplementedException("CallConvStdcall"); }
}
