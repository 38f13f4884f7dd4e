using System;

namespace System.Threading;

/// <summary>Registered wait handle; not done yet.</summary>
public sealed class RegisteredWaitHandle : MarshalByRefObject
{
    internal RegisteredWaitHandle() { }
    public bool Unregister(WaitHandle waitObject) => throw new NotImplementedException("RegisteredWaitHandle.Unregister");
}
