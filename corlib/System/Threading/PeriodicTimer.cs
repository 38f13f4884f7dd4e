using System.Threading.Tasks;

namespace System.Threading;

/// <summary>A timer whose ticks are awaited, by one at a time. Ticks that nobody awaits become one.</summary>
public sealed class PeriodicTimer : IDisposable
{
    private readonly object _lock = new object();
    private readonly ITimer _timer;
    private TimeSpan _period;
    private bool _ticked, _stopped;
    private TaskCompletionSource<bool> _waiter;
    private CancellationTokenRegistration _registration;

    public PeriodicTimer(TimeSpan period) : this(period, TimeProvider.System) { }

    public PeriodicTimer(TimeSpan period, TimeProvider timeProvider)
    {
        Check(period, nameof(period));
        ArgumentNullException.ThrowIfNull(timeProvider);
        _period = period;
        _timer = timeProvider.CreateTimer(static s => ((PeriodicTimer)s).Tick(), this, period, period);
    }

    private static void Check(TimeSpan period, string name)
    {
        long milliseconds = (long)period.TotalMilliseconds;
        if ((milliseconds < 1 || milliseconds > 0xFFFFFFFE) && period != Timeout.InfiniteTimeSpan) throw new ArgumentOutOfRangeException(name);
    }

    public TimeSpan Period
    {
        get => _period;
        set
        {
            Check(value, nameof(value));
            ObjectDisposedException.ThrowIf(_stopped, this);
            _period = value;
            _timer.Change(value, value);
        }
    }

    private void Tick()
    {
        TaskCompletionSource<bool> waiter;
        lock (_lock)
        {
            waiter = _waiter;
            _waiter = null;
            if (waiter == null) _ticked = true;
        }
        _registration.Unregister();
        waiter?.TrySetResult(true);
    }

    /// <summary>True at the next tick, false once the timer is disposed.</summary>
    public ValueTask<bool> WaitForNextTickAsync(CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (_waiter != null) throw new InvalidOperationException();
            if (cancellationToken.IsCancellationRequested) return ValueTask.FromCanceled<bool>(cancellationToken);
            if (_ticked || _stopped)
            {
                bool result = !_stopped;
                _ticked = false;
                return new ValueTask<bool>(result);
            }
            _waiter = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            Task<bool> task = _waiter.Task;
            if (cancellationToken.CanBeCanceled) _registration = cancellationToken.UnsafeRegister(static (s, t) => ((PeriodicTimer)s).Cancel(t), this);
            return new ValueTask<bool>(task);
        }
    }

    private void Cancel(CancellationToken token)
    {
        TaskCompletionSource<bool> waiter;
        lock (_lock)
        {
            waiter = _waiter;
            _waiter = null;
        }
        waiter?.TrySetCanceled(token);
    }

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _timer.Dispose();
        TaskCompletionSource<bool> waiter;
        lock (_lock)
        {
            _stopped = true;
            waiter = _waiter;
            _waiter = null;
        }
        waiter?.TrySetResult(false);
    }

    ~PeriodicTimer() => Dispose();
}
