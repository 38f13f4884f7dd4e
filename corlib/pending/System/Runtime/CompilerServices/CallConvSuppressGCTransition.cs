using System;

namespace System.Runtime.CompilerServices;

/// <summary>Call conv suppress g c transition; not done yet.</summary>
public class CallConvSuppressGCTransition
{
    public CallConvSuppressGCTransition() { throw new NotImplementedException("CallConvSuppressGCTransition"); }
}
