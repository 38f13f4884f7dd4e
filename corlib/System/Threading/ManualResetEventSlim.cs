namespace System.Threading;

/// <summary>A manual-reset event that stands on a monitor.</summary>
public class ManualResetEventSlim : IDisposable
{
    private readonly object _lock = new object();
    private volatile bool _set;
    private bool _disposed;
    private ManualResetEvent _event;

    public ManualResetEventSlim() : this(false) { }
    public ManualResetEventSlim(bool initialState) : this(initialState, 10) { }

    public ManualResetEventSlim(bool initialState, int spinCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(spinCount);
        if (spinCount > 2047) throw new ArgumentOutOfRangeException(nameof(spinCount), "The spinCount argument must be in the range 0 to 2047, inclusive.");
        _set = initialState;
        SpinCount = spinCount;
    }

    public bool IsSet => _set;
    public int SpinCount { get; }

    public WaitHandle WaitHandle
    {
        get
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            lock (_lock) return _event ??= new ManualResetEvent(_set);
        }
    }

    public void Set()
    {
        lock (_lock)
        {
            _set = true;
            Monitor.PulseAll(_lock);
            _event?.Set();
        }
    }

    public void Reset()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        lock (_lock)
        {
            _set = false;
            _event?.Reset();
        }
    }

    public void Wait() => Wait(-1, default);
    public void Wait(CancellationToken cancellationToken) => Wait(-1, cancellationToken);
    public bool Wait(TimeSpan timeout) => Wait(global::System.Threading.WaitHandle.Milliseconds(timeout), default);
    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) => Wait(global::System.Threading.WaitHandle.Milliseconds(timeout), cancellationToken);
    public bool Wait(int millisecondsTimeout) => Wait(millisecondsTimeout, default);

    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeout, -1);
        if (_set) return true;
        if (millisecondsTimeout == 0) return false;
        using CancellationTokenRegistration registration = cancellationToken.UnsafeRegister(static s =>
        {
            lock (s) Monitor.PulseAll(s);
        }, _lock);
        long end = millisecondsTimeout < 0 ? 0 : TimerQueue.Now + millisecondsTimeout;
        lock (_lock)
        {
            while (!_set)
            {
                cancellationToken.ThrowIfCancellationRequested();
                int left = millisecondsTimeout < 0 ? -1 : (int)(end - TimerQueue.Now);
                if (millisecondsTimeout >= 0 && left <= 0) return false;
                Monitor.Wait(_lock, left);
            }
        }
        return true;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed) return;
        _disposed = true;
        if (!disposing) return;
        lock (_lock)
        {
            _event?.Dispose();
            _event = null;
        }
    }
}
