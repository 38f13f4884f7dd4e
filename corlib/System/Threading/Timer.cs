using System.Collections.Generic;
using System.Threading.Tasks;

namespace System.Threading;

/// <summary>The one thread that waits for all timers of the process and hands their callbacks to the thread pool.</summary>
internal sealed class TimerQueue
{
    private static readonly object s_lock = new object();
    private static readonly PriorityQueue<TimerEntry, long> s_due = new PriorityQueue<TimerEntry, long>();
    private static bool s_started;
    private static long s_next = long.MaxValue;
    internal static long ActiveCount;

    internal static long Now => OS.MonotonicNanoseconds() / 1000000;

    internal static void Schedule(TimerEntry entry, long due)
    {
        bool start = false;
        lock (s_lock)
        {
            s_due.Enqueue(entry, due);
            if (!s_started) s_started = start = true;
            else if (due < s_next) Monitor.Pulse(s_lock);
        }
        if (!start) return;
        Thread thread = new Thread(Loop) { IsBackground = true, Name = ".NET Timer" };
        thread.UnsafeStart();
    }

    private static void Loop()
    {
        lock (s_lock)
        {
            while (true)
            {
                while (s_due.TryPeek(out TimerEntry entry, out long due))
                {
                    if (entry.IsStale(due))
                    {
                        s_due.Dequeue();
                        continue;
                    }
                    if (due > Now) break;
                    s_due.Dequeue();
                    entry.Expire(due);
                }
                s_next = s_due.TryPeek(out _, out long next) ? next : long.MaxValue;
                if (s_next == long.MaxValue) Monitor.Wait(s_lock);
                else
                {
                    long wait = s_next - Now;
                    if (wait > 0) Monitor.Wait(s_lock, (int)Math.Min(wait, int.MaxValue));
                }
            }
        }
    }
}

/// <summary>One timer. A queue entry whose time is not the timer's own any more is stale.</summary>
internal sealed class TimerEntry(TimerCallback callback, object state, ExecutionContext context) : IThreadPoolWorkItem
{
    private readonly object _lock = new object();
    private long _due = -1, _period = -1;
    private bool _disposed;
    private int _running;
    private WaitHandle _notify;
    private List<TaskCompletionSource> _waiters;

    internal bool Change(long due, long period)
    {
        long at = due < 0 ? -1 : TimerQueue.Now + due;
        lock (_lock)
        {
            if (_disposed) return false;
            _due = at;
            _period = period;
        }
        if (at >= 0) TimerQueue.Schedule(this, at);
        return true;
    }

    internal bool IsStale(long due) => _disposed || _due != due;

    internal void Expire(long due)
    {
        lock (_lock)
        {
            if (_disposed || _due != due) return;
            _due = _period > 0 ? Math.Max(due + _period, TimerQueue.Now) : -1;
            _running++;
        }
        if (_due >= 0) TimerQueue.Schedule(this, _due);
        ThreadPool.UnsafeQueueUserWorkItem(this, false);
    }

    void IThreadPoolWorkItem.Execute()
    {
        try
        {
            if (_disposed) return;
            if (context == null || context == ExecutionContext.Default) callback(state);
            else ExecutionContext.RunInternal(context, static s => ((TimerEntry)s).Call(), this);
        }
        finally
        {
            lock (_lock)
            {
                _running--;
                if (_disposed && _running == 0) Notify();
            }
        }
    }

    private void Call() => callback(state);

    private void Notify()
    {
        _notify?.Signal();
        if (_waiters == null) return;
        foreach (TaskCompletionSource waiter in _waiters) waiter.TrySetResult();
    }

    internal bool Dispose(WaitHandle notify)
    {
        lock (_lock)
        {
            if (_disposed) return false;
            _disposed = true;
            _notify = notify;
            if (_running == 0) Notify();
            return true;
        }
    }

    internal ValueTask DisposeAsync()
    {
        lock (_lock)
        {
            _disposed = true;
            if (_running == 0) return default;
            TaskCompletionSource waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            (_waiters ??= new List<TaskCompletionSource>()).Add(waiter);
            return new ValueTask(waiter.Task);
        }
    }
}

/// <summary>Calls back on the thread pool, once or again and again.</summary>
public sealed class Timer : MarshalByRefObject, ITimer
{
    private const uint Longest = 0xFFFFFFFE;
    private TimerEntry _entry;
    private Guard _guard;

    // A timer that nobody holds any more must stop; the queue holds the entry, not the timer.
    private sealed class Guard(TimerEntry entry)
    {
        ~Guard() => entry.Dispose(null);
    }

    public static long ActiveCount => TimerQueue.ActiveCount;

    public Timer(TimerCallback callback, object state, int dueTime, int period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dueTime, -1);
        ArgumentOutOfRangeException.ThrowIfLessThan(period, -1);
        Initialize(callback, state, dueTime, period, true);
    }

    public Timer(TimerCallback callback, object state, TimeSpan dueTime, TimeSpan period)
        => Initialize(callback, state, Checked(dueTime, nameof(dueTime)), Checked(period, nameof(period)), true);

    [CLSCompliant(false)]
    public Timer(TimerCallback callback, object state, uint dueTime, uint period)
        => Initialize(callback, state, dueTime == uint.MaxValue ? -1 : dueTime, period == uint.MaxValue ? -1 : period, true);

    public Timer(TimerCallback callback, object state, long dueTime, long period)
        => Initialize(callback, state, Checked(dueTime, nameof(dueTime)), Checked(period, nameof(period)), true);

    /// <summary>A timer that is its own state and waits for Change.</summary>
    public Timer(TimerCallback callback) => Initialize(callback, this, -1, -1, true);

    internal Timer(TimerCallback callback, object state, long dueTime, long period, bool flow) => Initialize(callback, state, dueTime, period, flow);

    private void Initialize(TimerCallback callback, object state, long due, long period, bool flow)
    {
        ArgumentNullException.ThrowIfNull(callback);
        _entry = new TimerEntry(callback, state, flow ? ExecutionContext.Capture() : null);
        _guard = new Guard(_entry);
        if (due >= 0) _entry.Change(due, period);
    }

    private static long Checked(TimeSpan time, string name) => Checked((long)time.TotalMilliseconds, name);

    private static long Checked(long milliseconds, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, -1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(milliseconds, Longest, name);
        return milliseconds;
    }

    public bool Change(int dueTime, int period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dueTime, -1);
        ArgumentOutOfRangeException.ThrowIfLessThan(period, -1);
        return _entry.Change(dueTime, period);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period) => _entry.Change(Checked(dueTime, nameof(dueTime)), Checked(period, nameof(period)));
    [CLSCompliant(false)] public bool Change(uint dueTime, uint period) => _entry.Change(dueTime == uint.MaxValue ? -1 : dueTime, period == uint.MaxValue ? -1 : period);
    public bool Change(long dueTime, long period) => _entry.Change(Checked(dueTime, nameof(dueTime)), Checked(period, nameof(period)));

    /// <summary>Stops the timer; the handle is signaled when no callback runs any more.</summary>
    public bool Dispose(WaitHandle notifyObject)
    {
        ArgumentNullException.ThrowIfNull(notifyObject);
        return _entry.Dispose(notifyObject);
    }

    public void Dispose()
    {
        _entry.Dispose(null);
        GC.SuppressFinalize(_guard);
    }

    public ValueTask DisposeAsync() => _entry.DisposeAsync();
}
