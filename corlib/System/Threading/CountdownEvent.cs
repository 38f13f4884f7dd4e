namespace System.Threading;

/// <summary>Is set when it was signaled as often as told.</summary>
public class CountdownEvent : IDisposable
{
    private int _initial;
    private volatile int _current;
    private readonly ManualResetEventSlim _event;
    private volatile bool _disposed;

    public CountdownEvent(int initialCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(initialCount);
        _initial = _current = initialCount;
        _event = new ManualResetEventSlim(initialCount == 0);
    }

    public int CurrentCount => Math.Max(0, _current);
    public int InitialCount => _initial;
    public bool IsSet => _current <= 0;

    public WaitHandle WaitHandle
    {
        get
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return _event.WaitHandle;
        }
    }

    public bool Signal() => Signal(1);

    public bool Signal(int signalCount)
    {
        Guard.Positive(signalCount);
        ObjectDisposedException.ThrowIf(_disposed, this);
        while (true)
        {
            int now = _current;
            if (now < signalCount) throw new InvalidOperationException("Invalid attempt made to decrement the event's count below zero.");
            if (Interlocked.CompareExchange(ref _current, now - signalCount, now) != now) continue;
            if (now != signalCount) return false;
            _event.Set();
            return true;
        }
    }

    public void AddCount() => AddCount(1);
    public bool TryAddCount() => TryAddCount(1);

    public void AddCount(int signalCount)
    {
        if (!TryAddCount(signalCount)) throw new InvalidOperationException("The event is already signaled and cannot be incremented.");
    }

    public bool TryAddCount(int signalCount)
    {
        Guard.Positive(signalCount);
        ObjectDisposedException.ThrowIf(_disposed, this);
        while (true)
        {
            int now = _current;
            if (now <= 0) return false;
            if (now > int.MaxValue - signalCount) throw new InvalidOperationException("The increment operation would cause the CurrentCount to overflow.");
            if (Interlocked.CompareExchange(ref _current, now + signalCount, now) == now) return true;
        }
    }

    public void Reset() => Reset(_initial);

    public void Reset(int count)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        _initial = _current = count;
        if (count == 0) _event.Set();
        else _event.Reset();
    }

    public void Wait() => Wait(-1, default);
    public void Wait(CancellationToken cancellationToken) => Wait(-1, cancellationToken);
    public bool Wait(TimeSpan timeout) => Wait(Threading.WaitHandle.Milliseconds(timeout), default);
    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) => Wait(Threading.WaitHandle.Milliseconds(timeout), cancellationToken);
    public bool Wait(int millisecondsTimeout) => Wait(millisecondsTimeout, default);

    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeout, -1);
        ObjectDisposedException.ThrowIf(_disposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        return IsSet || _event.Wait(millisecondsTimeout, cancellationToken);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) return;
        _event.Dispose();
        _disposed = true;
    }
}
