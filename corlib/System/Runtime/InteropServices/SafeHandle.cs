using System.Runtime.ConstrainedExecution;
using System.Threading;

namespace System.Runtime.InteropServices;

/// <summary>Owns a handle of the operating system and counts its users: it is released when it is closed and nobody uses it.</summary>
public abstract class SafeHandle : CriticalFinalizerObject, IDisposable
{
    protected IntPtr handle;

    // Bit 0: closed; bit 1: disposed; above, the number of users, the owner included.
    private volatile int _state = OneUser;
    private readonly bool _owns;
    private const int Closed = 1, Disposed = 2, OneUser = 4;

    protected SafeHandle(IntPtr invalidHandleValue, bool ownsHandle)
    {
        handle = invalidHandleValue;
        _owns = ownsHandle;
        if (!ownsHandle) GC.SuppressFinalize(this);
    }

    ~SafeHandle() => Dispose(false);

    public abstract bool IsInvalid { get; }
    public bool IsClosed => (_state & Closed) != 0;
    protected abstract bool ReleaseHandle();
    protected internal void SetHandle(IntPtr handle) => this.handle = handle;
    public IntPtr DangerousGetHandle() => handle;
    public void Close() => Dispose();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => Release(true);

    public void SetHandleAsInvalid()
    {
        int old;
        do old = _state;
        while (Interlocked.CompareExchange(ref _state, old | Closed, old) != old);
        GC.SuppressFinalize(this);
    }

    public void DangerousAddRef(ref bool success)
    {
        DangerousAddRef();
        success = true;
    }

    internal void DangerousAddRef()
    {
        int old;
        do
        {
            old = _state;
            if ((old & Closed) != 0) throw new ObjectDisposedException(GetType().FullName);
        }
        while (Interlocked.CompareExchange(ref _state, old + OneUser, old) != old);
    }

    public void DangerousRelease() => Release(false);

    private void Release(bool dispose)
    {
        int old, now;
        bool release;
        do
        {
            old = _state;
            if (dispose && (old & Disposed) != 0) return;
            if (old < OneUser) throw new ObjectDisposedException(GetType().FullName);
            release = old < 2 * OneUser && (old & Closed) == 0 && _owns && !IsInvalid;
            now = old - OneUser;
            if (old < 2 * OneUser) now |= Closed;
            if (dispose) now |= Disposed;
        }
        while (Interlocked.CompareExchange(ref _state, now, old) != old);
        if (release) ReleaseHandle();
    }
}
