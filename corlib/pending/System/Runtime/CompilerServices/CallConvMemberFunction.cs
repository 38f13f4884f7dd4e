using System;

namespace System.Runtime.CompilerServices;

/// <summary>Call conv member function; not done yet.</summary>
public class CallConvMemberFunction
{
    public CallConvMemberFunction() { throw new NotImplementedException("CallConvMemberFunction"); }
}
