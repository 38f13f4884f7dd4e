using System.Runtime.ConstrainedExecution;

namespace System.Runtime.InteropServices;

/// <summary>Owns a handle of the operating system without counting its users.</summary>
public abstract class CriticalHandle : CriticalFinalizerObject, IDisposable
{
    protected IntPtr handle;
    private bool _closed;

    protected CriticalHandle(IntPtr invalidHandleValue) => handle = invalidHandleValue;
    ~CriticalHandle() => Dispose(false);

    public abstract bool IsInvalid { get; }
    public bool IsClosed => _closed;
    protected abstract bool ReleaseHandle();
    protected void SetHandle(IntPtr handle) => this.handle = handle;

    public void SetHandleAsInvalid()
    {
        _closed = true;
        GC.SuppressFinalize(this);
    }

    public void Close() => Dispose();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_closed) return;
        _closed = true;
        if (!IsInvalid) ReleaseHandle();
        GC.SuppressFinalize(this);
    }
}
