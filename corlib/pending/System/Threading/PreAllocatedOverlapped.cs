using System;

namespace System.Threading;

/// <summary>Pre allocated overlapped; not done yet.</summary>
public sealed class PreAllocatedOverlapped : IDisposable
{
    public PreAllocatedOverlapped(IOCompletionCallback callback, object state, object pinData) { throw new NotImplementedException("PreAllocatedOverlapped"); }
    public static PreAllocatedOverlapped UnsafeCreate(IOCompletionCallback callback, object state, object pinData) => throw new NotImplementedException("PreAllocatedOverlapped.UnsafeCreate");
    public void Dispose() => throw new NotImplementedException("PreAllocatedOverlapped.Dispose");
}
