using System.Collections.Generic;
using System.Threading.Tasks;

namespace System.Threading;

/// <summary>Requests cancellation. Callbacks run once, the last registered first.</summary>
public class CancellationTokenSource : IDisposable
{
    internal static readonly CancellationTokenSource Canceled = new CancellationTokenSource { _state = NotifiedState };
    internal static readonly CancellationTokenSource Never = new CancellationTokenSource();

    private const int ActiveState = 0, NotifyingState = 1, NotifiedState = 2;

    private volatile int _state;
    private bool _disposed;
    private Node _first;          // the last registered
    private long _lastId;
    private Node _running;
    private Thread _runningThread;
    private ManualResetEvent _event;
    private ITimer _timer;
    private TimerEntry _entry;
    private TimeProvider _provider;

    /// <summary>One registration.</summary>
    internal sealed class Node
    {
        internal CancellationTokenSource Source;
        internal Node Next, Previous;
        internal long Id;
        internal Delegate Callback;
        internal object State;
        internal SynchronizationContext Synchronization;
        internal ExecutionContext Context;
        internal bool Registered;

        internal void Call()
        {
            if (Context == null || Context == ExecutionContext.Default) Invoke();
            else ExecutionContext.RunInternal(Context, static s => ((Node)s).Invoke(), this);
        }

        private void Invoke()
        {
            if (Callback is Action<object> plain) plain(State);
            else ((Action<object, CancellationToken>)Callback)(State, new CancellationToken(Source));
        }
    }

    public CancellationTokenSource() { }
    public CancellationTokenSource(TimeSpan delay) : this(delay, TimeProvider.System) { }

    public CancellationTokenSource(TimeSpan delay, TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        _provider = timeProvider;
        Begin(Checked(delay));
    }

    public CancellationTokenSource(int millisecondsDelay)
    {
        if (millisecondsDelay < -1) ThrowHelper.OutOfRange("millisecondsDelay");
        Begin(millisecondsDelay);
    }

    private void Begin(long milliseconds)
    {
        if (milliseconds == 0) _state = NotifiedState;
        else StartTimer(milliseconds);
    }

    private static long Checked(TimeSpan delay)
    {
        long milliseconds = (long)delay.TotalMilliseconds;
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, -1, nameof(delay));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(milliseconds, 0xFFFFFFFE, nameof(delay));
        return milliseconds;
    }

    private void StartTimer(long milliseconds)
    {
        if (_provider == null || _provider == TimeProvider.System)
        {
            if (milliseconds < 0 && _entry == null) return;
            _entry ??= new TimerEntry(static s => ((CancellationTokenSource)s).NotifyCancellation(false), this, null);
            _entry.Change(milliseconds, -1);
            return;
        }
        TimeSpan due = milliseconds < 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(milliseconds);
        if (_timer == null) _timer = _provider.CreateTimer(static s => ((CancellationTokenSource)s).NotifyCancellation(false), this, due, Timeout.InfiniteTimeSpan);
        else _timer.Change(due, Timeout.InfiniteTimeSpan);
    }

    private void CheckDisposed()
    {
        if (_disposed) throw new ObjectDisposedException(null, "The CancellationTokenSource has been disposed.");
    }

    public bool IsCancellationRequested => _state != ActiveState;
    internal bool IsDisposed => _disposed;

    public CancellationToken Token
    {
        get
        {
            CheckDisposed();
            return new CancellationToken(this);
        }
    }

    internal WaitHandle WaitHandle
    {
        get
        {
            CheckDisposed();
            if (_event != null) return _event;
            ManualResetEvent made = new ManualResetEvent(false);
            if (Interlocked.CompareExchange(ref _event, made, null) != null) made.Dispose();
            if (IsCancellationRequested) _event.Set();
            return _event;
        }
    }

    public void Cancel() => Cancel(false);

    /// <summary>Cancels and runs the callbacks; collects their exceptions unless the first shall pass.</summary>
    /// <exception cref="AggregateException">Callbacks threw.</exception>
    public void Cancel(bool throwOnFirstException)
    {
        CheckDisposed();
        NotifyCancellation(throwOnFirstException);
    }

    public Task CancelAsync()
    {
        CheckDisposed();
        if (Interlocked.CompareExchange(ref _state, NotifyingState, ActiveState) != ActiveState) return Task.CompletedTask;
        StopTimer();
        _event?.Set();
        if (_first == null)
        {
            _state = NotifiedState;
            return Task.CompletedTask;
        }
        return Task.Run(() => RunCallbacks(false));
    }

    public void CancelAfter(TimeSpan delay)
    {
        long milliseconds = Checked(delay);
        CancelAfterCore(milliseconds);
    }

    public void CancelAfter(int millisecondsDelay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsDelay, -1);
        CancelAfterCore(millisecondsDelay);
    }

    private void CancelAfterCore(long milliseconds)
    {
        CheckDisposed();
        if (!IsCancellationRequested) StartTimer(milliseconds);
    }

    /// <summary>Makes the source as good as new, unless it was cancelled.</summary>
    public bool TryReset()
    {
        CheckDisposed();
        if (_state != ActiveState) return false;
        StopTimer();
        _timer = null;
        _entry = null;
        lock (this)
        {
            for (Node node = _first; node != null; node = node.Next) node.Registered = false;
            _first = null;
        }
        return true;
    }

    private void StopTimer()
    {
        _entry?.Dispose(null);
        _timer?.Dispose();
    }

    private void NotifyCancellation(bool throwOnFirst)
    {
        if (Interlocked.CompareExchange(ref _state, NotifyingState, ActiveState) != ActiveState) return;
        StopTimer();
        _event?.Set();
        RunCallbacks(throwOnFirst);
    }

    private void RunCallbacks(bool throwOnFirst)
    {
        List<Exception> exceptions = null;
        _runningThread = Thread.CurrentThread;
        try
        {
            while (true)
            {
                Node node;
                lock (this)
                {
                    node = _first;
                    if (node == null) break;
                    Unlink(node);
                    _running = node;
                }
                try
                {
                    if (node.Synchronization != null)
                    {
                        node.Synchronization.Send(static s => ((Node)s).Call(), node);
                    }
                    else node.Call();
                }
                catch (Exception e) when (!throwOnFirst) { (exceptions ??= new List<Exception>()).Add(e); }
            }
        }
        finally
        {
            lock (this)
            {
                _state = NotifiedState;
                _running = null;
                Monitor.PulseAll(this);
            }
        }
        if (exceptions != null) throw new AggregateException(exceptions);
    }

    private void Unlink(Node node)
    {
        node.Registered = false;
        if (node.Previous == null) _first = node.Next;
        else node.Previous.Next = node.Next;
        if (node.Next != null) node.Next.Previous = node.Previous;
        node.Next = node.Previous = null;
        Monitor.PulseAll(this);
    }

    internal CancellationTokenRegistration Register(Delegate callback, object state, SynchronizationContext synchronization, ExecutionContext context)
    {
        Node node = new Node { Source = this, Callback = callback, State = state, Synchronization = synchronization, Context = context };
        if (!IsCancellationRequested)
        {
            if (_disposed) return default;
            lock (this)
            {
                if (!IsCancellationRequested)
                {
                    node.Id = ++_lastId;
                    node.Registered = true;
                    node.Next = _first;
                    if (_first != null) _first.Previous = node;
                    _first = node;
                    return new CancellationTokenRegistration(node);
                }
            }
        }
        // Too late to wait: the caller's thread calls.
        if (synchronization != null) synchronization.Send(static s => ((Node)s).Call(), node);
        else node.Call();
        return default;
    }

    internal bool Unregister(Node node)
    {
        lock (this)
        {
            if (!node.Registered) return false;
            Unlink(node);
            return true;
        }
    }

    internal void WaitForCallback(Node node)
    {
        if (_state != NotifyingState || _runningThread == Thread.CurrentThread) return;
        lock (this)
            while (_running == node) Monitor.Wait(this);
    }

    internal ValueTask WaitForCallbackAsync(Node node)
    {
        if (_state != NotifyingState || _runningThread == Thread.CurrentThread || _running != node) return default;
        return new ValueTask(Task.Run(() => WaitForCallback(node)));
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing || _disposed) return;
        StopTimer();
        lock (this)
        {
            if (_state == ActiveState)
            {
                for (Node node = _first; node != null; node = node.Next) node.Registered = false;
                _first = null;
            }
        }
        _disposed = true;
        Interlocked.Exchange(ref _event, null)?.Dispose();
    }

    public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token1, CancellationToken token2) => new LinkedSource([token1, token2]);
    public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token) => new LinkedSource([token]);

    public static CancellationTokenSource CreateLinkedTokenSource(params CancellationToken[] tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (tokens.Length == 0) throw new ArgumentException("No tokens were supplied.");
        return new LinkedSource(tokens);
    }

    public static CancellationTokenSource CreateLinkedTokenSource(params ReadOnlySpan<CancellationToken> tokens)
    {
        if (tokens.Length == 0) throw new ArgumentException("No tokens were supplied.");
        return new LinkedSource(tokens);
    }

    private sealed class LinkedSource : CancellationTokenSource
    {
        private readonly CancellationTokenRegistration[] _links;

        internal LinkedSource(ReadOnlySpan<CancellationToken> tokens)
        {
            _links = new CancellationTokenRegistration[tokens.Length];
            for (int i = 0; i < tokens.Length; i++)
                if (tokens[i].CanBeCanceled) _links[i] = tokens[i].UnsafeRegister(static s => ((CancellationTokenSource)s).NotifyCancellation(false), this);
        }

        protected override void Dispose(bool disposing)
        {
            if (!disposing || _disposed) return;
            foreach (CancellationTokenRegistration link in _links) link.Dispose();
            base.Dispose(disposing);
        }
    }
}
