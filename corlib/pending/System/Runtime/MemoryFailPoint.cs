using System;
using System.Runtime.ConstrainedExecution;

namespace System.Runtime;

/// <summary>Memory fail point; not done yet.</summary>
public sealed class MemoryFailPoint : CriticalFinalizerObject, IDisposable
{
    public MemoryFailPoint(int sizeInMegabytes) { throw new NotImplementedException("MemoryFailPoint"); }
    public void Dispose() => throw new NotImplementedException("MemoryFailPoint.Dispose");
}
