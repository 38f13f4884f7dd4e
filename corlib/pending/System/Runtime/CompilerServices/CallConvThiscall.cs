using System;

namespace System.Runtime.CompilerServices;

/// <summary>Call conv thiscall; not done yet.</summary>
public class CallConvThiscall
{
    public CallConvThiscall() { throw new NotImplementedException("CallConvThiscall"); }
}
