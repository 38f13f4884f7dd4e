using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Threading.Tasks;

/// <summary>What happens when a task completes.</summary>
internal abstract class TaskContinuation
{
    internal abstract void Run(Task completed, bool mayInline);
    internal virtual void CancelEarly(Task continuationTask) => continuationTask.CancelBeforeExecution();
}

public partial class Task
{
    // Continuations are one object or a List of: an Action (runs in no particular context), an IAsyncStateMachineBox, or a TaskContinuation.

    internal bool TryAddContinuation(object continuation)
    {
        while (true)
        {
            object now = _continuations;
            if (now == s_noMore) return false;
            if (now == null)
            {
                if (IsCompleted && _continuations == s_noMore) return false;
                if (Interlocked.CompareExchange(ref _continuations, continuation, null) == null) return true;
                continue;
            }
            if (now is List<object> list)
            {
                lock (list)
                {
                    if (_continuations != now) return false;
                    list.Add(continuation);
                    return true;
                }
            }
            // A list takes the place of the single one; the next round adds to it.
            Interlocked.CompareExchange(ref _continuations, new List<object> { now }, now);
        }
    }

    internal void RemoveContinuation(object continuation)
    {
        object now = _continuations;
        if (now == continuation)
        {
            if (Interlocked.CompareExchange(ref _continuations, new List<object>(), now) == now) return;
            now = _continuations;
        }
        if (now is not List<object> list) return;
        lock (list)
        {
            int index = list.IndexOf(continuation);
            if (index >= 0) list[index] = null;
        }
    }

    private void RunContinuations()
    {
        object all = Interlocked.Exchange(ref _continuations, s_noMore);
        if (all == null) return;
        bool mayInline = !RunsContinuationsAsynchronously && RuntimeHelpers.TryEnsureSufficientExecutionStack();
        if (all is not List<object> list)
        {
            RunContinuation(all, mayInline);
            return;
        }
        lock (list) { }
        // Those that go to a scheduler first, so that inlined ones do not hold them up.
        for (int i = 0; i < list.Count; i++)
        {
            if (list[i] is StandardContinuation standard && (standard.Options & TaskContinuationOptions.ExecuteSynchronously) == 0)
            {
                list[i] = null;
                standard.Run(this, mayInline);
            }
        }
        for (int i = 0; i < list.Count; i++)
            if (list[i] != null) RunContinuation(list[i], mayInline);
    }

    private void RunContinuation(object continuation, bool mayInline)
    {
        if (continuation is TaskContinuation task) task.Run(this, mayInline);
        else if (continuation is IAsyncStateMachineBox box)
        {
            if (mayInline && AwaitContinuation.MayInline) box.MoveNext();
            else ThreadPool.Enqueue(box);
        }
        else if (mayInline && AwaitContinuation.MayInline) ((Action)continuation)();
        else ThreadPool.Enqueue(continuation);
    }

    // ---- await

    // Registers what await goes on with: an Action or a box.
    internal void SetAwaitContinuation(object continuation, Action action, bool continueOnCapturedContext)
    {
        if (continueOnCapturedContext)
        {
            SynchronizationContext synchronization = SynchronizationContext.Current;
            if (synchronization != null && synchronization.GetType() != typeof(SynchronizationContext))
            {
                AddOrRun(new SynchronizationContinuation(synchronization, action));
                return;
            }
            TaskScheduler scheduler = t_current?._scheduler;
            if (scheduler != null && scheduler != TaskScheduler.Default && (t_current._options & (int)TaskCreationOptions.HideScheduler) == 0)
            {
                AddOrRun(new SchedulerContinuation(scheduler, action));
                return;
            }
        }
        if (!TryAddContinuation(continuation)) ThreadPool.Enqueue(continuation);
    }

    internal void AddOrRun(TaskContinuation continuation)
    {
        if (!TryAddContinuation(continuation)) continuation.Run(this, false);
    }

    // A continuation that is called as soon as the task completes, wherever that is.
    internal void AddCompletionAction(TaskContinuation continuation)
    {
        if (!TryAddContinuation(continuation)) continuation.Run(this, true);
    }

    public TaskAwaiter GetAwaiter() => new TaskAwaiter(this);
    public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) => new ConfiguredTaskAwaitable(this, continueOnCapturedContext ? ConfigureAwaitOptions.ContinueOnCapturedContext : ConfigureAwaitOptions.None);

    public ConfiguredTaskAwaitable ConfigureAwait(ConfigureAwaitOptions options)
    {
        if (((int)options & ~7) != 0) ThrowHelper.OutOfRange("options");
        return new ConfiguredTaskAwaitable(this, options);
    }

    public static YieldAwaitable Yield() => default;

    // ---- ContinueWith

    public Task ContinueWith(Action<Task> continuationAction) => ContinueWith(continuationAction, TaskScheduler.Current, default, TaskContinuationOptions.None);
    public Task ContinueWith(Action<Task> continuationAction, CancellationToken cancellationToken) => ContinueWith(continuationAction, TaskScheduler.Current, cancellationToken, TaskContinuationOptions.None);
    public Task ContinueWith(Action<Task> continuationAction, TaskScheduler scheduler) => ContinueWith(continuationAction, scheduler, default, TaskContinuationOptions.None);
    public Task ContinueWith(Action<Task> continuationAction, TaskContinuationOptions continuationOptions) => ContinueWith(continuationAction, TaskScheduler.Current, default, continuationOptions);
    public Task ContinueWith(Action<Task> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => ContinueWith(continuationAction, scheduler, cancellationToken, continuationOptions);

    private Task ContinueWith(Action<Task> action, TaskScheduler scheduler, CancellationToken token, TaskContinuationOptions options)
    {
        if (action == null) ThrowHelper.ArgumentNull("continuationAction");
        if (scheduler == null) ThrowHelper.ArgumentNull("scheduler");
        return Continue(new ContinuationTask(this, action, null, Creation(options)), scheduler, token, options);
    }

    public Task ContinueWith(Action<Task, object> continuationAction, object state) => ContinueWith(continuationAction, state, TaskScheduler.Current, default, TaskContinuationOptions.None);
    public Task ContinueWith(Action<Task, object> continuationAction, object state, CancellationToken cancellationToken) => ContinueWith(continuationAction, state, TaskScheduler.Current, cancellationToken, TaskContinuationOptions.None);
    public Task ContinueWith(Action<Task, object> continuationAction, object state, TaskScheduler scheduler) => ContinueWith(continuationAction, state, scheduler, default, TaskContinuationOptions.None);
    public Task ContinueWith(Action<Task, object> continuationAction, object state, TaskContinuationOptions continuationOptions) => ContinueWith(continuationAction, state, TaskScheduler.Current, default, continuationOptions);
    public Task ContinueWith(Action<Task, object> continuationAction, object state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => ContinueWith(continuationAction, state, scheduler, cancellationToken, continuationOptions);

    private Task ContinueWith(Action<Task, object> action, object state, TaskScheduler scheduler, CancellationToken token, TaskContinuationOptions options)
    {
        if (action == null) ThrowHelper.ArgumentNull("continuationAction");
        if (scheduler == null) ThrowHelper.ArgumentNull("scheduler");
        return Continue(new ContinuationTask(this, action, state, Creation(options)), scheduler, token, options);
    }

    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction) => ContinueWith(continuationFunction, TaskScheduler.Current, default, TaskContinuationOptions.None);
    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, CancellationToken cancellationToken) => ContinueWith(continuationFunction, TaskScheduler.Current, cancellationToken, TaskContinuationOptions.None);
    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, TaskScheduler scheduler) => ContinueWith(continuationFunction, scheduler, default, TaskContinuationOptions.None);
    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions) => ContinueWith(continuationFunction, TaskScheduler.Current, default, continuationOptions);
    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => ContinueWith(continuationFunction, scheduler, cancellationToken, continuationOptions);

    private Task<TResult> ContinueWith<TResult>(Func<Task, TResult> function, TaskScheduler scheduler, CancellationToken token, TaskContinuationOptions options)
    {
        if (function == null) ThrowHelper.ArgumentNull("continuationFunction");
        if (scheduler == null) ThrowHelper.ArgumentNull("scheduler");
        return Continue(new ContinuationTask<TResult>(this, function, null, Creation(options)), scheduler, token, options);
    }

    public Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state) => ContinueWith(continuationFunction, state, TaskScheduler.Current, default, TaskContinuationOptions.None);
    public Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state, CancellationToken cancellationToken) => ContinueWith(continuationFunction, state, TaskScheduler.Current, cancellationToken, TaskContinuationOptions.None);
    public Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state, TaskScheduler scheduler) => ContinueWith(continuationFunction, state, scheduler, default, TaskContinuationOptions.None);
    public Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state, TaskContinuationOptions continuationOptions) => ContinueWith(continuationFunction, state, TaskScheduler.Current, default, continuationOptions);
    public Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => ContinueWith(continuationFunction, state, scheduler, cancellationToken, continuationOptions);

    private Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> function, object state, TaskScheduler scheduler, CancellationToken token, TaskContinuationOptions options)
    {
        if (function == null) ThrowHelper.ArgumentNull("continuationFunction");
        if (scheduler == null) ThrowHelper.ArgumentNull("scheduler");
        return Continue(new ContinuationTask<TResult>(this, function, state, Creation(options)), scheduler, token, options);
    }

    internal static TaskCreationOptions Creation(TaskContinuationOptions options)
    {
        const TaskContinuationOptions filters = TaskContinuationOptions.NotOnRanToCompletion | TaskContinuationOptions.NotOnFaulted | TaskContinuationOptions.NotOnCanceled;
        const TaskContinuationOptions creation = (TaskContinuationOptions)0x5F;
        if ((options & (TaskContinuationOptions.ExecuteSynchronously | TaskContinuationOptions.LongRunning)) == (TaskContinuationOptions.ExecuteSynchronously | TaskContinuationOptions.LongRunning))
            ThrowHelper.OutOfRange("continuationOptions", "The specified TaskContinuationOptions combined LongRunning and ExecuteSynchronously.  Synchronous continuations should not be long running.");
        if ((options & ~(creation | filters | TaskContinuationOptions.LazyCancellation | TaskContinuationOptions.ExecuteSynchronously)) != 0) ThrowHelper.OutOfRange("continuationOptions");
        if ((options & filters) == filters) ThrowHelper.OutOfRange("continuationOptions", "The specified TaskContinuationOptions excluded all continuation kinds.");
        return (TaskCreationOptions)(options & creation);
    }

    internal TTask Continue<TTask>(TTask task, TaskScheduler scheduler, CancellationToken token, TaskContinuationOptions options) where TTask : Task
    {
        task._scheduler = scheduler;
        StandardContinuation continuation = new StandardContinuation(task, options);
        if (token.CanBeCanceled)
        {
            if ((options & TaskContinuationOptions.LazyCancellation) != 0) task.EnsureExtra().Token = token;
            else task.WatchToken(token, continuation);
        }
        if (task.IsCompleted) return task;
        AddOrRunStandard(continuation);
        return task;
    }

    private void AddOrRunStandard(StandardContinuation continuation)
    {
        if (!TryAddContinuation(continuation)) continuation.Run(this, true);
    }
}

/// <summary>Starts the task that ContinueWith made, or cancels it when the options exclude the outcome.</summary>
internal sealed class StandardContinuation(Task task, TaskContinuationOptions options) : TaskContinuation
{
    internal TaskContinuationOptions Options => options;

    internal override void Run(Task completed, bool mayInline)
    {
        TaskContinuationOptions excluded = completed.Status switch
        {
            TaskStatus.RanToCompletion => TaskContinuationOptions.NotOnRanToCompletion,
            TaskStatus.Canceled => TaskContinuationOptions.NotOnCanceled,
            _ => TaskContinuationOptions.NotOnFaulted,
        };
        if ((options & excluded) != 0)
        {
            task.CancelBeforeExecution();
            return;
        }
        if (task.IsCompleted) return;
        if (mayInline && (options & TaskContinuationOptions.ExecuteSynchronously) != 0)
        {
            if (task._scheduler.TryRunInline(task, false)) return;
        }
        try { task.Schedule(); }
        catch (TaskSchedulerException) { }
    }
}

/// <summary>A task that runs a delegate on its antecedent.</summary>
internal sealed class ContinuationTask(Task antecedent, Delegate action, object state, TaskCreationOptions options)
    : Task(action, state, null, default, options, Task.ContinuationOption, null)
{
    private Task _antecedent = antecedent;

    internal override void InnerInvoke()
    {
        Task antecedent = _antecedent;
        _antecedent = null;
        if (_action is Action<Task> plain) plain(antecedent);
        else ((Action<Task, object>)_action)(antecedent, _stateObject);
    }
}

internal sealed class ContinuationTask<TResult>(Task antecedent, Delegate function, object state, TaskCreationOptions options)
    : Task<TResult>(function, state, default, options, Task.ContinuationOption, null)
{
    private Task _antecedent = antecedent;

    internal override void InnerInvoke()
    {
        Task antecedent = _antecedent;
        _antecedent = null;
        _result = _action is Func<Task, TResult> plain ? plain(antecedent) : ((Func<Task, object, TResult>)_action)(antecedent, _stateObject);
    }
}

internal sealed class ContinuationFromResult<TAntecedent>(Task<TAntecedent> antecedent, Delegate action, object state, TaskCreationOptions options)
    : Task(action, state, null, default, options, Task.ContinuationOption, null)
{
    private Task<TAntecedent> _antecedent = antecedent;

    internal override void InnerInvoke()
    {
        Task<TAntecedent> antecedent = _antecedent;
        _antecedent = null;
        if (_action is Action<Task<TAntecedent>> plain) plain(antecedent);
        else ((Action<Task<TAntecedent>, object>)_action)(antecedent, _stateObject);
    }
}

internal sealed class ContinuationFromResult<TAntecedent, TResult>(Task<TAntecedent> antecedent, Delegate function, object state, TaskCreationOptions options)
    : Task<TResult>(function, state, default, options, Task.ContinuationOption, null)
{
    private Task<TAntecedent> _antecedent = antecedent;

    internal override void InnerInvoke()
    {
        Task<TAntecedent> antecedent = _antecedent;
        _antecedent = null;
        _result = _action is Func<Task<TAntecedent>, TResult> plain ? plain(antecedent) : ((Func<Task<TAntecedent>, object, TResult>)_action)(antecedent, _stateObject);
    }
}

/// <summary>Where an await may go on.</summary>
internal static class AwaitContinuation
{
    // A thread with its own synchronisation context or scheduler must not run foreign code.
    internal static bool MayInline
    {
        get
        {
            SynchronizationContext context = SynchronizationContext.Current;
            if (context != null && context.GetType() != typeof(SynchronizationContext)) return false;
            TaskScheduler scheduler = Task.InternalCurrent?._scheduler;
            return scheduler == null || scheduler == TaskScheduler.Default;
        }
    }
}

/// <summary>Goes on in a synchronisation context.</summary>
internal sealed class SynchronizationContinuation(SynchronizationContext context, Action action) : TaskContinuation
{
    internal override void Run(Task completed, bool mayInline)
    {
        if (mayInline && SynchronizationContext.Current == context)
        {
            action();
            return;
        }
        try { context.Post(static s => ((Action)s)(), action); }
        catch (Exception e) { AsyncMethodBuilderCore.ThrowAsync(e, null); }
    }
}

/// <summary>Goes on in a scheduler.</summary>
internal sealed class SchedulerContinuation(TaskScheduler scheduler, Action action) : TaskContinuation
{
    internal override void Run(Task completed, bool mayInline)
    {
        Task task = new Task(action, null, null, default, TaskCreationOptions.None, 0, scheduler);
        if (mayInline && TaskScheduler.InternalCurrent == scheduler && scheduler.TryRunInline(task, false)) return;
        task.ScheduleNew();
    }
}

/// <summary>Calls a delegate when the task completes.</summary>
internal sealed class DelegateContinuation(Action<Task> action) : TaskContinuation
{
    internal override void Run(Task completed, bool mayInline) => action(completed);
}
