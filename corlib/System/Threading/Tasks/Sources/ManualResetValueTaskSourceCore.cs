using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace System.Threading.Tasks.Sources;

/// <summary>What a reusable value task source needs: a version, an outcome and a continuation.</summary>
[StructLayout(LayoutKind.Auto)]
public struct ManualResetValueTaskSourceCore<TResult>
{
    private static readonly Action<object> s_completed = static _ => throw new InvalidOperationException();

    private Action<object> _continuation;
    private object _state;
    private object _context;       // ExecutionContext
    private object _scheduling;    // SynchronizationContext or TaskScheduler
    private ExceptionDispatchInfo _error;
    private TResult _result;
    private short _version;
    private bool _completed;

    public bool RunContinuationsAsynchronously { get; set; }
    public short Version => _version;

    public void Reset()
    {
        _version++;
        _continuation = null;
        _state = null;
        _context = null;
        _scheduling = null;
        _error = null;
        _result = default;
        _completed = false;
    }

    public void SetResult(TResult result)
    {
        _result = result;
        SignalCompletion();
    }

    public void SetException(Exception error)
    {
        _error = ExceptionDispatchInfo.Capture(error);
        SignalCompletion();
    }

    private void Check(short token)
    {
        if (token != _version) throw new InvalidOperationException();
    }

    public ValueTaskSourceStatus GetStatus(short token)
    {
        Check(token);
        if (Volatile.Read(ref _continuation) == null || !_completed) return ValueTaskSourceStatus.Pending;
        if (_error == null) return ValueTaskSourceStatus.Succeeded;
        return _error.SourceException is OperationCanceledException ? ValueTaskSourceStatus.Canceled : ValueTaskSourceStatus.Faulted;
    }

    public TResult GetResult(short token)
    {
        if (token != _version || !_completed) throw new InvalidOperationException();
        _error?.Throw();
        return _result;
    }

    public void OnCompleted(Action<object> continuation, object state, short token, ValueTaskSourceOnCompletedFlags flags)
    {
        ArgumentNullException.ThrowIfNull(continuation);
        Check(token);
        if ((flags & ValueTaskSourceOnCompletedFlags.FlowExecutionContext) != 0) _context = ExecutionContext.Capture();
        if ((flags & ValueTaskSourceOnCompletedFlags.UseSchedulingContext) != 0)
        {
            SynchronizationContext synchronization = SynchronizationContext.Current;
            if (synchronization != null && synchronization.GetType() != typeof(SynchronizationContext)) _scheduling = synchronization;
            else if (TaskScheduler.Current != TaskScheduler.Default) _scheduling = TaskScheduler.Current;
        }
        _state = state;
        Action<object> before = Interlocked.CompareExchange(ref _continuation, continuation, null);
        if (before == null) return;
        if (!ReferenceEquals(before, s_completed)) throw new InvalidOperationException();
        // It was complete already: the continuation must still not run in the caller.
        if (_scheduling == null)
        {
            if (_context != null) ThreadPool.QueueUserWorkItem(continuation, state, true);
            else ThreadPool.UnsafeQueueUserWorkItem(continuation, state, true);
        }
        else Schedule(continuation, state);
    }

    private void Schedule(Action<object> continuation, object state)
    {
        if (_scheduling is SynchronizationContext synchronization) synchronization.Post(static s => ((ValueTuple<Action<object>, object>)s).Item1(((ValueTuple<Action<object>, object>)s).Item2), (continuation, state));
        else Task.Factory.StartNew(continuation, state, CancellationToken.None, TaskCreationOptions.DenyChildAttach, (TaskScheduler)_scheduling);
    }

    private void SignalCompletion()
    {
        if (_completed) throw new InvalidOperationException();
        _completed = true;
        Action<object> continuation = Volatile.Read(ref _continuation) ?? Interlocked.CompareExchange(ref _continuation, s_completed, null);
        if (continuation == null) return;
        object state = _state;
        ExecutionContext context = (ExecutionContext)_context;
        if (context == null || context == ExecutionContext.Default)
        {
            Invoke(continuation, state);
            return;
        }
        Thread thread = Thread.CurrentThread;
        ExecutionContext before = thread._context;
        ExecutionContext.Switch(thread, context);
        try { Invoke(continuation, state); }
        finally { ExecutionContext.Switch(thread, before); }
    }

    private void Invoke(Action<object> continuation, object state)
    {
        if (_scheduling != null) Schedule(continuation, state);
        else if (RunContinuationsAsynchronously) ThreadPool.UnsafeQueueUserWorkItem(continuation, state, true);
        else continuation(state);
    }
}
