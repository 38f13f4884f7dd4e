using System.Collections.Generic;
using System.Threading.Tasks;

namespace System.Threading;

/// <summary>A counter that threads and tasks wait for.</summary>
public class SemaphoreSlim : IDisposable
{
    private readonly object _lock = new object();
    private readonly int _maximum;
    private volatile int _count;
    private int _waiting;
    private LinkedList<Waiter> _waiters;
    private ManualResetEvent _event;
    private bool _disposed;

    private sealed class Waiter : Task<bool>
    {
        internal LinkedListNode<Waiter> Node;
        internal CancellationTokenRegistration Registration;
        internal TimerEntry Timer;
        internal Waiter() : base((object)null, TaskCreationOptions.RunContinuationsAsynchronously) { }
    }

    public SemaphoreSlim(int initialCount) : this(initialCount, int.MaxValue) { }

    public SemaphoreSlim(int initialCount, int maxCount)
    {
        if (initialCount < 0 || initialCount > maxCount) throw new ArgumentOutOfRangeException(nameof(initialCount), initialCount, "The initialCount argument must be non-negative and less than or equal to the maximumCount.");
        if (maxCount <= 0) throw new ArgumentOutOfRangeException(nameof(maxCount), maxCount, "The maximumCount argument must be a positive number. If a maximum is not required, use the constructor without a maxCount parameter.");
        _count = initialCount;
        _maximum = maxCount;
    }

    public int CurrentCount => _count;

    public WaitHandle AvailableWaitHandle
    {
        get
        {
            CheckDisposed();
            lock (_lock) return _event ??= new ManualResetEvent(_count != 0);
        }
    }

    private void CheckDisposed()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
    }

    private static int Milliseconds(TimeSpan timeout)
    {
        long milliseconds = (long)timeout.TotalMilliseconds;
        if (milliseconds < -1 || milliseconds > int.MaxValue) throw new ArgumentOutOfRangeException(nameof(timeout), timeout, "The timeout must represent a value between -1 and Int32.MaxValue, inclusive.");
        return (int)milliseconds;
    }

    private static void CheckTimeout(int milliseconds)
    {
        if (milliseconds < -1) throw new ArgumentOutOfRangeException("millisecondsTimeout", milliseconds, "The timeout must represent a value between -1 and Int32.MaxValue, inclusive.");
    }

    public void Wait() => Wait(-1, default);
    public void Wait(CancellationToken cancellationToken) => Wait(-1, cancellationToken);
    public bool Wait(TimeSpan timeout) => Wait(Milliseconds(timeout), default);
    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) => Wait(Milliseconds(timeout), cancellationToken);
    public bool Wait(int millisecondsTimeout) => Wait(millisecondsTimeout, default);

    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        CheckDisposed();
        CheckTimeout(millisecondsTimeout);
        cancellationToken.ThrowIfCancellationRequested();
        if (millisecondsTimeout == 0 && _count == 0) return false;
        using CancellationTokenRegistration registration = cancellationToken.UnsafeRegister(static s =>
        {
            lock (s) Monitor.PulseAll(s);
        }, _lock);
        Task<bool> asynchronous = null;
        long end = millisecondsTimeout < 0 ? 0 : TimerQueue.Now + millisecondsTimeout;
        lock (_lock)
        {
            // Those who wait as tasks came first.
            if (_waiters != null && _waiters.Count > 0) asynchronous = WaitAsyncLocked(millisecondsTimeout, cancellationToken);
            else
            {
                _waiting++;
                try
                {
                    while (_count == 0)
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                        int left = millisecondsTimeout < 0 ? -1 : (int)(end - TimerQueue.Now);
                        if (millisecondsTimeout >= 0 && left <= 0) return false;
                        Monitor.Wait(_lock, left);
                    }
                    Take();
                    return true;
                }
                finally { _waiting--; }
            }
        }
        return asynchronous.GetAwaiter().GetResult();
    }

    private void Take()
    {
        if (--_count == 0) _event?.Reset();
    }

    public Task WaitAsync() => WaitAsync(-1, default);
    public Task WaitAsync(CancellationToken cancellationToken) => WaitAsync(-1, cancellationToken);
    public Task<bool> WaitAsync(int millisecondsTimeout) => WaitAsync(millisecondsTimeout, default);
    public Task<bool> WaitAsync(TimeSpan timeout) => WaitAsync(Milliseconds(timeout), default);
    public Task<bool> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) => WaitAsync(Milliseconds(timeout), cancellationToken);

    public Task<bool> WaitAsync(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        CheckDisposed();
        CheckTimeout(millisecondsTimeout);
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<bool>(cancellationToken);
        lock (_lock)
        {
            if (_count > 0)
            {
                Take();
                return Task.FromResult(true);
            }
            if (millisecondsTimeout == 0) return Task.FromResult(false);
            return WaitAsyncLocked(millisecondsTimeout, cancellationToken);
        }
    }

    private Task<bool> WaitAsyncLocked(int timeout, CancellationToken token)
    {
        Waiter waiter = new Waiter();
        waiter.Node = (_waiters ??= new LinkedList<Waiter>()).AddLast(waiter);
        if (timeout >= 0)
        {
            waiter.Timer = new TimerEntry(s =>
            {
                if (Leave((Waiter)s)) ((Waiter)s).TrySetResult(false);
            }, waiter, null);
            waiter.Timer.Change(timeout, -1);
        }
        if (token.CanBeCanceled)
        {
            waiter.Registration = token.UnsafeRegister((s, t) =>
            {
                if (Leave((Waiter)s)) ((Waiter)s).TrySetCanceled(t);
            }, waiter);
        }
        return waiter;
    }

    private bool Leave(Waiter waiter)
    {
        lock (_lock)
        {
            if (waiter.Node.List == null) return false;
            _waiters.Remove(waiter.Node);
        }
        waiter.Timer?.Dispose(null);
        waiter.Registration.Unregister();
        return true;
    }

    public int Release() => Release(1);

    /// <summary>Adds to the counter; returns what it was.</summary>
    /// <exception cref="SemaphoreFullException">The counter would pass its maximum.</exception>
    public int Release(int releaseCount)
    {
        CheckDisposed();
        if (releaseCount < 1) throw new ArgumentOutOfRangeException(nameof(releaseCount), releaseCount, "The releaseCount argument must be greater than zero.");
        List<Waiter> woken = null;
        int before;
        lock (_lock)
        {
            before = _count;
            if (_maximum - before < releaseCount) throw new SemaphoreFullException();
            int now = before + releaseCount;
            // Threads that wait are served before tasks.
            int spare = now - _waiting;
            while (spare > 0 && _waiters != null && _waiters.Count > 0)
            {
                Waiter waiter = _waiters.First.Value;
                _waiters.RemoveFirst();
                (woken ??= new List<Waiter>()).Add(waiter);
                now--;
                spare--;
            }
            _count = now;
            for (int i = Math.Min(now, _waiting); i > 0; i--) Monitor.Pulse(_lock);
            if (before == 0 && now > 0) _event?.Set();
        }
        if (woken != null)
        {
            foreach (Waiter waiter in woken)
            {
                waiter.Timer?.Dispose(null);
                waiter.Registration.Unregister();
                waiter.TrySetResult(true);
            }
        }
        return before;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) return;
        _disposed = true;
        _event?.Dispose();
        _event = null;
        _waiters = null;
    }
}
