using System;

namespace System.Runtime.CompilerServices;

/// <summary>Call conv swift; not done yet.</summary>
public class CallConvSwift
{
    public CallConvSwift() { throw new NotImplementedException("CallConvSwift"); }
}
