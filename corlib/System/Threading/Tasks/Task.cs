using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace System.Threading.Tasks;

/// <summary>
/// Work that completes once: with success, a fault or cancellation. Either it has a delegate that a scheduler runs, or somebody else completes it (a promise).
/// The one who claims completion writes the outcome, then the status, then runs the continuations.
/// </summary>
public partial class Task : IAsyncResult, IDisposable
{
    [ThreadStatic] private static Task t_current;
    private static int s_lastId;
    private static readonly object s_noMore = new object();
    private static Task s_completedTask;

    // Bits of _options beside TaskCreationOptions.
    internal const int PromiseOption = 0x400, ContinuationOption = 0x200, QueuedOption = 0x10000, QueuedByRuntimeOption = 0x20000;

    private volatile int _status;
    private int _claimed;
    private int _executing;
    internal int _options;
    private int _id;
    internal Delegate _action;
    internal object _stateObject;
    internal TaskScheduler _scheduler;
    private volatile object _continuations;
    internal Extra _extra;

    /// <summary>What most tasks do not have.</summary>
    internal sealed class Extra
    {
        internal CancellationToken Token;
        internal CancellationTokenRegistration Registration;
        internal Task Parent;
        internal int Pending = 1;
        internal List<Task> FaultedChildren;
        internal TaskExceptionHolder Exceptions;
        internal ManualResetEventSlim Event;
        internal ExecutionContext Context;
        internal ExceptionDispatchInfo CancellationException;
    }

    // A promise.
    internal Task()
    {
        _status = (int)TaskStatus.WaitingForActivation;
        _options = PromiseOption;
    }

    // For a task that is complete when it is made.
    internal void CompleteNow()
    {
        _claimed = 1;
        _continuations = s_noMore;
        _status = (int)TaskStatus.RanToCompletion;
    }

    internal Task(object state, TaskCreationOptions options)
    {
        _status = (int)TaskStatus.WaitingForActivation;
        _options = (int)options | PromiseOption;
        _stateObject = state;
        if ((options & TaskCreationOptions.AttachedToParent) != 0) AttachToParent();
    }

    public Task(Action action) : this(action, null, null, default, TaskCreationOptions.None, 0, null) { }
    public Task(Action action, CancellationToken cancellationToken) : this(action, null, null, cancellationToken, TaskCreationOptions.None, 0, null) { }
    public Task(Action action, TaskCreationOptions creationOptions) : this(action, null, null, default, creationOptions, 0, null) { }
    public Task(Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions) : this(action, null, null, cancellationToken, creationOptions, 0, null) { }
    public Task(Action<object> action, object state) : this(action, state, null, default, TaskCreationOptions.None, 0, null) { }
    public Task(Action<object> action, object state, CancellationToken cancellationToken) : this(action, state, null, cancellationToken, TaskCreationOptions.None, 0, null) { }
    public Task(Action<object> action, object state, TaskCreationOptions creationOptions) : this(action, state, null, default, creationOptions, 0, null) { }
    public Task(Action<object> action, object state, CancellationToken cancellationToken, TaskCreationOptions creationOptions) : this(action, state, null, cancellationToken, creationOptions, 0, null) { }

    internal Task(Delegate action, object state, Task parent, CancellationToken token, TaskCreationOptions options, int internalOptions, TaskScheduler scheduler)
    {
        if (action == null) ThrowHelper.ArgumentNull(this is ITaskOfResult ? "function" : "action");
        CheckOptions(options);
        _action = action;
        _stateObject = state;
        _options = (int)options | internalOptions;
        _scheduler = scheduler;
        _status = (int)((internalOptions & ContinuationOption) != 0 ? TaskStatus.WaitingForActivation : TaskStatus.Created);
        if ((options & TaskCreationOptions.AttachedToParent) != 0) AttachToParent();
        ExecutionContext context = ExecutionContext.Capture();
        if (context != ExecutionContext.Default) EnsureExtra().Context = context;
        if (token.CanBeCanceled) WatchToken(token, null);
    }

    internal static void CheckOptions(TaskCreationOptions options)
    {
        const TaskCreationOptions all = TaskCreationOptions.PreferFairness | TaskCreationOptions.LongRunning | TaskCreationOptions.AttachedToParent |
            TaskCreationOptions.DenyChildAttach | TaskCreationOptions.HideScheduler | TaskCreationOptions.RunContinuationsAsynchronously;
        if ((options & ~all) != 0) ThrowHelper.OutOfRange("creationOptions");
    }

    private void AttachToParent()
    {
        Task parent = t_current;
        if (parent == null || (parent._options & (int)TaskCreationOptions.DenyChildAttach) != 0) return;
        EnsureExtra().Parent = parent;
        Interlocked.Increment(ref parent.EnsureExtra().Pending);
    }

    internal Extra EnsureExtra()
    {
        if (_extra == null) Interlocked.CompareExchange(ref _extra, new Extra(), null);
        return _extra;
    }

    // A task that has not begun to run is cancelled by its token at once.
    internal void WatchToken(CancellationToken token, TaskContinuation continuation)
    {
        Extra extra = EnsureExtra();
        extra.Token = token;
        if ((_options & PromiseOption) != 0) return;
        if (token.IsCancellationRequested)
        {
            if (continuation == null) CancelBeforeExecution();
            else continuation.CancelEarly(this);
            return;
        }
        extra.Registration = token.UnsafeRegister(static s => ((Task)s).CancelBeforeExecution(), this);
    }

    internal bool CancelBeforeExecution()
    {
        if (Interlocked.CompareExchange(ref _executing, 1, 0) != 0) return false;
        if (Interlocked.CompareExchange(ref _claimed, 1, 0) != 0) return false;
        Complete(TaskStatus.Canceled);
        return true;
    }

    // ---- what a task tells

    public int Id
    {
        get
        {
            if (_id == 0)
            {
                int id;
                do id = Interlocked.Increment(ref s_lastId); while (id == 0);
                Interlocked.CompareExchange(ref _id, id, 0);
            }
            return _id;
        }
    }

    public static int? CurrentId => t_current?.Id;
    internal static Task InternalCurrent => t_current;
    public TaskStatus Status => (TaskStatus)_status;
    public bool IsCompleted => _status >= (int)TaskStatus.RanToCompletion;
    public bool IsCanceled => _status == (int)TaskStatus.Canceled;
    public bool IsFaulted => _status == (int)TaskStatus.Faulted;
    public bool IsCompletedSuccessfully => _status == (int)TaskStatus.RanToCompletion;
    public TaskCreationOptions CreationOptions => (TaskCreationOptions)(_options & 0x7F & ~0x20);
    public object AsyncState => _stateObject;
    bool IAsyncResult.CompletedSynchronously => false;
    internal CancellationToken CancellationToken => _extra == null ? default : _extra.Token;
    internal TaskScheduler ExecutingTaskScheduler => _scheduler;
    internal bool RunsContinuationsAsynchronously => (_options & (int)TaskCreationOptions.RunContinuationsAsynchronously) != 0;

    WaitHandle IAsyncResult.AsyncWaitHandle => CompletedEvent.WaitHandle;

    private ManualResetEventSlim CompletedEvent
    {
        get
        {
            Extra extra = EnsureExtra();
            if (extra.Event == null)
            {
                ManualResetEventSlim made = new ManualResetEventSlim(IsCompleted);
                if (Interlocked.CompareExchange(ref extra.Event, made, null) == null && IsCompleted) made.Set();
            }
            return extra.Event;
        }
    }

    /// <summary>A task that is complete.</summary>
    public static Task CompletedTask => s_completedTask ??= new Task { _status = (int)TaskStatus.RanToCompletion, _claimed = 1, _continuations = s_noMore };

    /// <summary>What made the task fail; null unless it is faulted. Asking counts as handling.</summary>
    public AggregateException Exception
    {
        get
        {
            if (!IsFaulted) return null;
            return _extra.Exceptions.Aggregate(true);
        }
    }

    /// <summary>Its exceptions, or a TaskCanceledException for a cancelled task; null for success.</summary>
    internal AggregateException GetExceptions(bool includeCancellation)
    {
        if (IsFaulted) return _extra.Exceptions.Aggregate(true);
        if (includeCancellation && IsCanceled) return new AggregateException(new TaskCanceledException(this));
        return null;
    }

    internal List<ExceptionDispatchInfo> GetDispatchInfos() => _extra.Exceptions.Infos(true);
    internal ExceptionDispatchInfo CancellationInfo => _extra?.CancellationException;

    // ---- completion

    internal void AddException(Exception exception)
    {
        Extra extra = EnsureExtra();
        if (extra.Exceptions == null) Interlocked.CompareExchange(ref extra.Exceptions, new TaskExceptionHolder(this), null);
        extra.Exceptions.Add(ExceptionDispatchInfo.Capture(exception));
    }

    internal bool TryClaim() => Interlocked.CompareExchange(ref _claimed, 1, 0) == 0;

    internal bool TrySetException(object exceptions)
    {
        EnsureExtra();
        if (!TryClaim()) return false;
        if (exceptions is Exception one) AddException(one);
        else if (exceptions is ExceptionDispatchInfo info) AddInfo(info);
        else if (exceptions is IEnumerable<Exception> several)
            foreach (Exception e in several) AddException(e);
        else
            foreach (ExceptionDispatchInfo i in (IEnumerable<ExceptionDispatchInfo>)exceptions) AddInfo(i);
        Complete(TaskStatus.Faulted);
        return true;
    }

    private void AddInfo(ExceptionDispatchInfo info)
    {
        Extra extra = EnsureExtra();
        if (extra.Exceptions == null) Interlocked.CompareExchange(ref extra.Exceptions, new TaskExceptionHolder(this), null);
        extra.Exceptions.Add(info);
    }

    internal bool TrySetCanceled(CancellationToken token, object exception = null)
    {
        if (!TryClaim()) return false;
        if (token.CanBeCanceled || token.IsCancellationRequested || exception != null)
        {
            Extra extra = EnsureExtra();
            extra.Token = token;
            if (exception is ExceptionDispatchInfo info) extra.CancellationException = info;
            else if (exception is OperationCanceledException e) extra.CancellationException = ExceptionDispatchInfo.Capture(e);
        }
        Complete(TaskStatus.Canceled);
        return true;
    }

    internal bool TrySetCompleted()
    {
        if (!TryClaim()) return false;
        Complete(TaskStatus.RanToCompletion);
        return true;
    }

    // The claim is ours and the outcome written.
    internal void Complete(TaskStatus status)
    {
        Extra extra = _extra;
        if (extra != null) extra.Registration.Unregister();
        _status = (int)status;
        // Order matters for waiters: status first, then the event they may just be creating.
        Interlocked.MemoryBarrier();
        extra = _extra;
        extra?.Event?.Set();
        Task parent = extra?.Parent;
        if (parent != null) parent.ChildCompleted(this);
        RunContinuations();
        if ((_options & PromiseOption) == 0) _action = null;
    }

    private void ChildCompleted(Task child)
    {
        if (child.IsFaulted)
        {
            Extra extra = EnsureExtra();
            lock (extra) (extra.FaultedChildren ??= new List<Task>()).Add(child);
        }
        if (Interlocked.Decrement(ref _extra.Pending) == 0) FinishAfterChildren();
    }

    // ---- execution

    internal void ExecuteFromQueue() => ExecuteEntry();

    internal bool ExecuteEntry()
    {
        if (Interlocked.CompareExchange(ref _executing, 1, 0) != 0) return false;
        if (IsCompleted) return false;
        Extra extra = _extra;
        if (extra != null && extra.Token.IsCancellationRequested)
        {
            if (TryClaim()) Complete(TaskStatus.Canceled);
            return true;
        }
        extra?.Registration.Unregister();
        Execute();
        return true;
    }

    private void Execute()
    {
        Task before = t_current;
        t_current = this;
        _status = (int)TaskStatus.Running;
        bool cancelled = false;
        try
        {
            ExecutionContext context = _extra?.Context;
            if (context == null)
            {
                if (Thread.CurrentThread._context == null) InnerInvoke();
                else ExecutionContext.RunInternal(ExecutionContext.Default, static s => ((Task)s).InnerInvoke(), this);
            }
            else ExecutionContext.RunInternal(context, static s => ((Task)s).InnerInvoke(), this);
        }
        catch (Exception e)
        {
            if (e is OperationCanceledException oce && _extra != null && _extra.Token.CanBeCanceled && oce.CancellationToken == _extra.Token && _extra.Token.IsCancellationRequested)
            {
                cancelled = true;
                _extra.CancellationException = ExceptionDispatchInfo.Capture(oce);
            }
            else AddException(e);
        }
        finally { t_current = before; }
        Finish(cancelled);
    }

    private bool _cancelledInside;

    private void Finish(bool cancelled)
    {
        _cancelledInside = cancelled;
        Extra extra = _extra;
        if (extra != null && Volatile.Read(ref extra.Pending) != 1)
        {
            _status = (int)TaskStatus.WaitingForChildrenToComplete;
            if (Interlocked.Decrement(ref extra.Pending) != 0) return;
        }
        FinishAfterChildren();
    }

    private void FinishAfterChildren()
    {
        Extra extra = _extra;
        if (extra?.FaultedChildren != null)
            foreach (Task child in extra.FaultedChildren) AddException(child.Exception);
        if (!TryClaim()) return;
        Complete(extra?.Exceptions != null ? TaskStatus.Faulted : _cancelledInside ? TaskStatus.Canceled : TaskStatus.RanToCompletion);
    }

    internal virtual void InnerInvoke()
    {
        if (_action is Action action) action();
        else ((Action<object>)_action)(_stateObject);
    }

    private bool MarkStarted() => Interlocked.CompareExchange(ref _status, (int)TaskStatus.WaitingToRun, (int)TaskStatus.Created) == (int)TaskStatus.Created;

    public void Start() => Start(TaskScheduler.Current);

    public void Start(TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(scheduler);
        CheckStartable("Start");
        _scheduler = scheduler;
        if (!MarkStarted()) ThrowNotStartable("Start");
        Schedule();
    }

    private void CheckStartable(string verb)
    {
        if (IsCompleted) throw new InvalidOperationException(verb == "Start" ? "Start may not be called on a task that has completed." : "RunSynchronously may not be called on a task that has already completed.");
        if ((_options & PromiseOption) != 0) throw new InvalidOperationException(verb == "Start" ? "Start may not be called on a promise-style task." : "RunSynchronously may not be called on a task not bound to a delegate, such as the task returned from an asynchronous method.");
        if ((_options & ContinuationOption) != 0) throw new InvalidOperationException(verb == "Start" ? "Start may not be called on a continuation task." : "RunSynchronously may not be called on a continuation task.");
        if (_status != (int)TaskStatus.Created) ThrowNotStartable(verb);
    }

    private static void ThrowNotStartable(string verb)
        => throw new InvalidOperationException(verb == "Start" ? "Start may not be called on a task that was already started." : "RunSynchronously may not be called on a task that was already started.");

    internal void ScheduleNew()
    {
        if (!MarkStarted()) return;
        Schedule();
    }

    // Hands the task to its scheduler.
    internal void Schedule()
    {
        if (_status == (int)TaskStatus.WaitingForActivation) Interlocked.CompareExchange(ref _status, (int)TaskStatus.WaitingToRun, (int)TaskStatus.WaitingForActivation);
        try { _scheduler.InternalQueueTask(this); }
        catch (Exception e)
        {
            TaskSchedulerException wrapped = new TaskSchedulerException(e);
            if (Interlocked.CompareExchange(ref _executing, 1, 0) == 0) TrySetException(wrapped);
            throw wrapped;
        }
    }

    public void RunSynchronously() => RunSynchronously(TaskScheduler.Current);

    public void RunSynchronously(TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(scheduler);
        CheckStartable("RunSynchronously");
        _scheduler = scheduler;
        if (!MarkStarted()) ThrowNotStartable("RunSynchronously");
        if (!scheduler.TryRunInline(this, false)) scheduler.InternalQueueTask(this);
        if (!IsCompleted) InternalWait(-1, default);
    }

    internal bool IsUnclaimedDelegateTask => (_options & PromiseOption) == 0 && _executing == 0 && !IsCompleted;

    /// <summary>Frees what the task waits with.</summary>
    /// <exception cref="InvalidOperationException">The task is not complete.</exception>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing || (_options & PromiseOption) != 0) return;
        if (!IsCompleted) throw new InvalidOperationException("A task may only be disposed if it is in a completion state (RanToCompletion, Faulted or Canceled).");
    }
}

internal interface ITaskOfResult { }

/// <summary>The exceptions of a task. Collected without having been looked at, it raises UnobservedTaskException.</summary>
internal sealed class TaskExceptionHolder(Task task)
{
    private readonly List<ExceptionDispatchInfo> _infos = new List<ExceptionDispatchInfo>(1);
    private volatile bool _handled;

    internal void Add(ExceptionDispatchInfo info)
    {
        lock (_infos) _infos.Add(info);
    }

    internal List<ExceptionDispatchInfo> Infos(bool handled)
    {
        if (handled) Handled();
        return _infos;
    }

    private void Handled()
    {
        if (_handled) return;
        _handled = true;
        GC.SuppressFinalize(this);
    }

    internal AggregateException Aggregate(bool handled)
    {
        if (handled) Handled();
        lock (_infos)
        {
            Exception[] exceptions = new Exception[_infos.Count];
            for (int i = 0; i < exceptions.Length; i++) exceptions[i] = _infos[i].SourceException;
            return new AggregateException(SR.Default_AggregateException, exceptions, false);
        }
    }

    ~TaskExceptionHolder()
    {
        if (_handled) return;
        Exception[] exceptions = new Exception[_infos.Count];
        for (int i = 0; i < exceptions.Length; i++) exceptions[i] = _infos[i].SourceException;
        TaskScheduler.PublishUnobserved(task, new AggregateException(
            "A Task's exception(s) were not observed either by Waiting on the Task or accessing its Exception property. As a result, the unobserved exception was rethrown by the finalizer thread.", exceptions, false));
    }
}
