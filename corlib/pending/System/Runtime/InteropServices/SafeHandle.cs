using System;
using System.Runtime.ConstrainedExecution;

namespace System.Runtime.InteropServices;

/// <summary>Safe handle; not done yet.</summary>
public abstract class SafeHandle : CriticalFinalizerObject, IDisposable
{
    protected nint handle;
    protected SafeHandle(nint invalidHandleValue, bool ownsHandle) { throw new NotImplementedException("SafeHandle"); }
    public bool IsClosed { get => throw new NotImplementedException("SafeHandle.IsClosed"); }
    public abstract bool IsInvalid { get; }
    protected void SetHandle(nint handle) => throw new NotImplementedException("SafeHandle.SetHandle");
    public nint DangerousGetHandle() => throw new NotImplementedException("SafeHandle.DangerousGetHandle");
    public void Close() => throw new NotImplementedException("SafeHandle.Close");
    public void Dispose() => throw new NotImplementedException("SafeHandle.Dispose");
    protected virtual void Dispose(bool disposing) => throw new NotImplementedException("SafeHandle.Dispose");
    public void SetHandleAsInvalid() => throw new NotImplementedException("SafeHandle.SetHandleAsInvalid");
    protected abstract bool ReleaseHandle();
    public void DangerousAddRef(ref bool success) => throw new NotImplementedException("SafeHandle.DangerousAddRef");
    public void DangerousRelease() => throw new NotImplementedException("SafeHandle.DangerousRelease");
}
