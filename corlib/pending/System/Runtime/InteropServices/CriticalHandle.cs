using System;
using System.Runtime.ConstrainedExecution;

namespace System.Runtime.InteropServices;

/// <summary>Critical handle; not done yet.</summary>
public abstract class CriticalHandle : CriticalFinalizerObject, IDisposable
{
    protected nint handle;
    protected CriticalHandle(nint invalidHandleValue) { throw new NotImplementedException("CriticalHandle"); }
    public bool IsClosed { get => throw new NotImplementedException("CriticalHandle.IsClosed"); }
    public abstract bool IsInvalid { get; }
    protected void SetHandle(nint handle) => throw new NotImplementedException("CriticalHandle.SetHandle");
    public void Close() => throw new NotImplementedException("CriticalHandle.Close");
    public void Dispose() => throw new NotImplementedException("CriticalHandle.Dispose");
    protected virtual void Dispose(bool disposing) => throw new NotImplementedException("CriticalHandle.Dispose");
    public void SetHandleAsInvalid() => throw new NotImplementedException("CriticalHandle.SetHandleAsInvalid");
    protected abstract bool ReleaseHandle();
}
