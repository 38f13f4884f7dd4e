using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace System.Threading.Tasks;

public partial class Task
{
    // Declared before Factory: TaskFactory needs nothing of this class.
    private static TaskFactory s_factory;
    public static TaskFactory Factory => s_factory ??= new TaskFactory();

    public static Task Run(Action action) => Run(action, default);

    public static Task Run(Action action, CancellationToken cancellationToken)
    {
        Task task = new Task(action, null, null, cancellationToken, TaskCreationOptions.DenyChildAttach, 0, TaskScheduler.Default);
        task.ScheduleNew();
        return task;
    }

    public static Task<TResult> Run<TResult>(Func<TResult> function) => Run(function, default);

    public static Task<TResult> Run<TResult>(Func<TResult> function, CancellationToken cancellationToken)
    {
        Task<TResult> task = new Task<TResult>(function, null, cancellationToken, TaskCreationOptions.DenyChildAttach, 0, TaskScheduler.Default);
        task.ScheduleNew();
        return task;
    }

    public static Task Run(Func<Task> function) => Run(function, default);

    public static Task Run(Func<Task> function, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(function);
        if (cancellationToken.IsCancellationRequested) return FromCanceled(cancellationToken);
        return Run<Task>(function, cancellationToken).UnwrapCore<VoidTaskResult>(true);
    }

    public static Task<TResult> Run<TResult>(Func<Task<TResult>> function) => Run(function, default);

    public static Task<TResult> Run<TResult>(Func<Task<TResult>> function, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(function);
        if (cancellationToken.IsCancellationRequested) return FromCanceled<TResult>(cancellationToken);
        return Run<Task<TResult>>(function, cancellationToken).UnwrapCore<TResult>(true);
    }

    // A promise that ends as the task inside this task's result does.
    internal Task<TResult> UnwrapCore<TResult>(bool lookForCancellation)
    {
        UnwrapPromise<TResult> promise = new UnwrapPromise<TResult>(lookForCancellation);
        AddCompletionAction(promise.Continuation);
        return promise;
    }

    public static Task FromException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        Task task = new Task();
        task.TrySetException(exception);
        return task;
    }

    public static Task<TResult> FromException<TResult>(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        Task<TResult> task = new Task<TResult>();
        task.TrySetException(exception);
        return task;
    }

    public static Task FromCanceled(CancellationToken cancellationToken)
    {
        if (!cancellationToken.IsCancellationRequested) ThrowHelper.OutOfRange("cancellationToken");
        Task task = new Task();
        task.TrySetCanceled(cancellationToken);
        return task;
    }

    public static Task<TResult> FromCanceled<TResult>(CancellationToken cancellationToken)
    {
        if (!cancellationToken.IsCancellationRequested) ThrowHelper.OutOfRange("cancellationToken");
        Task<TResult> task = new Task<TResult>();
        task.TrySetCanceled(cancellationToken);
        return task;
    }

    internal static Task<TResult> FromCancellationException<TResult>(OperationCanceledException exception)
    {
        Task<TResult> task = new Task<TResult>();
        task.TrySetCanceled(exception.CancellationToken, exception);
        return task;
    }

    public static Task<TResult> FromResult<TResult>(TResult result) => new Task<TResult>(result);

    // ---- delays

    public static Task Delay(int millisecondsDelay) => Delay(millisecondsDelay, default);

    public static Task Delay(int millisecondsDelay, CancellationToken cancellationToken)
    {
        if (millisecondsDelay < -1) throw new ArgumentOutOfRangeException(nameof(millisecondsDelay), "The value needs to be either -1 (signifying an infinite timeout), 0 or a positive integer.");
        return DelayCore(millisecondsDelay, cancellationToken);
    }

    public static Task Delay(TimeSpan delay) => Delay(delay, CancellationToken.None);
    public static Task Delay(TimeSpan delay, CancellationToken cancellationToken) => DelayCore(DelayMilliseconds(delay, "delay"), cancellationToken);
    public static Task Delay(TimeSpan delay, TimeProvider timeProvider) => Delay(delay, timeProvider, default);

    public static Task Delay(TimeSpan delay, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        return DelayCore(DelayMilliseconds(delay, "delay"), cancellationToken, timeProvider);
    }

    private static long DelayMilliseconds(TimeSpan delay, string name)
    {
        long milliseconds = (long)delay.TotalMilliseconds;
        if (milliseconds < -1 || milliseconds > 0xFFFFFFFE)
            throw new ArgumentOutOfRangeException(name, name == "delay" ? "The value needs to translate in milliseconds to -1 (signifying an infinite timeout), 0, or a positive integer less than or equal to the maximum allowed timer duration." : null);
        return milliseconds;
    }

    private static Task DelayCore(long milliseconds, CancellationToken token, TimeProvider provider = null)
    {
        if (token.IsCancellationRequested) return FromCanceled(token);
        if (milliseconds == 0) return CompletedTask;
        return new DelayPromise(milliseconds, token, provider);
    }

    private sealed class DelayPromise : Task
    {
        private readonly CancellationTokenRegistration _registration;
        private readonly TimerEntry _entry;
        private readonly ITimer _timer;

        internal DelayPromise(long milliseconds, CancellationToken token, TimeProvider provider)
        {
            if (milliseconds > 0)
            {
                if (provider == null || provider == TimeProvider.System)
                {
                    _entry = new TimerEntry(static s => ((DelayPromise)s).Elapsed(), this, null);
                    _entry.Change(milliseconds, -1);
                }
                else _timer = provider.CreateTimer(static s => ((DelayPromise)s).Elapsed(), this, TimeSpan.FromMilliseconds(milliseconds), Timeout.InfiniteTimeSpan);
            }
            if (!token.CanBeCanceled) return;
            _registration = token.UnsafeRegister(static (s, t) => ((DelayPromise)s).Cancelled(t), this);
            if (IsCompleted) _registration.Dispose();
        }

        private void Elapsed()
        {
            if (!TrySetCompleted()) return;
            _registration.Dispose();
            _timer?.Dispose();
        }

        private void Cancelled(CancellationToken token)
        {
            if (!TrySetCanceled(token)) return;
            _entry?.Dispose(null);
            _timer?.Dispose();
        }
    }

    // ---- WaitAsync

    public Task WaitAsync(CancellationToken cancellationToken) => WaitAsyncCore(-1, cancellationToken, null);
    public Task WaitAsync(TimeSpan timeout) => WaitAsyncCore(DelayMilliseconds(timeout, "timeout"), default, null);
    public Task WaitAsync(TimeSpan timeout, TimeProvider timeProvider) => WaitAsync(timeout, timeProvider, default);
    public Task WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) => WaitAsyncCore(DelayMilliseconds(timeout, "timeout"), cancellationToken, null);

    public Task WaitAsync(TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        return WaitAsyncCore(DelayMilliseconds(timeout, "timeout"), cancellationToken, timeProvider);
    }

    private Task WaitAsyncCore(long milliseconds, CancellationToken token, TimeProvider provider)
    {
        if (IsCompleted || (!token.CanBeCanceled && milliseconds == -1)) return this;
        if (token.IsCancellationRequested) return FromCanceled(token);
        if (milliseconds == 0) return FromException(new TimeoutException());
        return new WaitPromise<VoidTaskResult>(this, milliseconds, token, provider);
    }

    // ---- WhenAll

    public static Task WhenAll(params Task[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenAll((ReadOnlySpan<Task>)tasks);
    }

    public static Task WhenAll(params ReadOnlySpan<Task> tasks)
    {
        foreach (Task task in tasks)
            if (task == null) throw new ArgumentException(SR.Task_WaitMulti_NullTask, nameof(tasks));
        if (tasks.Length == 0) return CompletedTask;
        return new WhenAllPromise(tasks.ToArray());
    }

    public static Task WhenAll(IEnumerable<Task> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenAll((ReadOnlySpan<Task>)new List<Task>(tasks).ToArray());
    }

    public static Task<TResult[]> WhenAll<TResult>(params Task<TResult>[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenAll((ReadOnlySpan<Task<TResult>>)tasks);
    }

    public static Task<TResult[]> WhenAll<TResult>(params ReadOnlySpan<Task<TResult>> tasks)
    {
        foreach (Task<TResult> task in tasks)
            if (task == null) throw new ArgumentException(SR.Task_WaitMulti_NullTask, nameof(tasks));
        if (tasks.Length == 0) return FromResult(Array.Empty<TResult>());
        return new WhenAllPromise<TResult>(tasks.ToArray());
    }

    public static Task<TResult[]> WhenAll<TResult>(IEnumerable<Task<TResult>> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenAll((ReadOnlySpan<Task<TResult>>)new List<Task<TResult>>(tasks).ToArray());
    }

    // Faults win over cancellation; both in the order of the tasks.
    private static bool Gather(Task[] tasks, out List<ExceptionDispatchInfo> faults, out Task cancelled)
    {
        faults = null;
        cancelled = null;
        foreach (Task task in tasks)
        {
            if (task.IsFaulted) (faults ??= new List<ExceptionDispatchInfo>()).AddRange(task.GetDispatchInfos());
            else if (task.IsCanceled) cancelled ??= task;
        }
        return faults == null && cancelled == null;
    }

    private sealed class WhenAllPromise : Task
    {
        private readonly Task[] _tasks;
        private int _left;

        internal WhenAllPromise(Task[] tasks)
        {
            _tasks = tasks;
            _left = tasks.Length;
            DelegateContinuation continuation = new DelegateContinuation(_ => Done());
            foreach (Task task in tasks)
            {
                if (task.IsCompleted) Done();
                else task.AddCompletionAction(continuation);
            }
        }

        private void Done()
        {
            if (Interlocked.Decrement(ref _left) != 0) return;
            if (Gather(_tasks, out List<ExceptionDispatchInfo> faults, out Task cancelled)) TrySetCompleted();
            else if (faults != null) TrySetException(faults);
            else TrySetCanceled(cancelled.CancellationToken, cancelled.CancellationInfo);
        }
    }

    private sealed class WhenAllPromise<T> : Task<T[]>
    {
        private readonly Task<T>[] _tasks;
        private int _left;

        internal WhenAllPromise(Task<T>[] tasks)
        {
            _tasks = tasks;
            _left = tasks.Length;
            DelegateContinuation continuation = new DelegateContinuation(_ => Done());
            foreach (Task task in tasks)
            {
                if (task.IsCompleted) Done();
                else task.AddCompletionAction(continuation);
            }
        }

        private void Done()
        {
            if (Interlocked.Decrement(ref _left) != 0) return;
            if (Gather(_tasks, out List<ExceptionDispatchInfo> faults, out Task cancelled))
            {
                T[] results = new T[_tasks.Length];
                for (int i = 0; i < results.Length; i++) results[i] = _tasks[i]._result;
                TrySetResult(results);
            }
            else if (faults != null) TrySetException(faults);
            else TrySetCanceled(cancelled.CancellationToken, cancelled.CancellationInfo);
        }
    }

    // ---- WhenAny

    public static Task<Task> WhenAny(params Task[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenAnyCore<Task>(tasks);
    }

    public static Task<Task> WhenAny(params ReadOnlySpan<Task> tasks) => WhenAnyCore(tasks);
    public static Task<Task> WhenAny(Task task1, Task task2) => WhenAnyPair(task1, task2);

    public static Task<Task> WhenAny(IEnumerable<Task> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenAnyCore<Task>(new List<Task>(tasks).ToArray());
    }

    public static Task<Task<TResult>> WhenAny<TResult>(params Task<TResult>[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenAnyCore<Task<TResult>>(tasks);
    }

    public static Task<Task<TResult>> WhenAny<TResult>(params ReadOnlySpan<Task<TResult>> tasks) => WhenAnyCore(tasks);
    public static Task<Task<TResult>> WhenAny<TResult>(Task<TResult> task1, Task<TResult> task2) => WhenAnyPair(task1, task2);

    public static Task<Task<TResult>> WhenAny<TResult>(IEnumerable<Task<TResult>> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenAnyCore<Task<TResult>>(new List<Task<TResult>>(tasks).ToArray());
    }

    private static Task<TTask> WhenAnyPair<TTask>(TTask task1, TTask task2) where TTask : Task
    {
        if (task1 == null) ThrowHelper.ArgumentNull("task1");
        if (task2 == null) ThrowHelper.ArgumentNull("task2");
        return WhenAnyCore<TTask>([task1, task2]);
    }

    private static Task<TTask> WhenAnyCore<TTask>(ReadOnlySpan<TTask> tasks) where TTask : Task
    {
        if (tasks.Length == 0) throw new ArgumentException("The tasks argument contains no tasks.", nameof(tasks));
        foreach (TTask task in tasks)
            if (task == null) throw new ArgumentException(SR.Task_WaitMulti_NullTask, nameof(tasks));
        foreach (TTask task in tasks)
            if (task.IsCompleted) return FromResult(task);
        Task<TTask> promise = new Task<TTask>();
        TTask[] all = tasks.ToArray();
        DelegateContinuation continuation = null;
        continuation = new DelegateContinuation(done =>
        {
            if (!promise.TrySetResult((TTask)done)) return;
            foreach (TTask task in all)
                if (!task.IsCompleted) task.RemoveContinuation(continuation);
        });
        foreach (TTask task in all)
        {
            if (promise.IsCompleted) break;
            task.AddCompletionAction(continuation);
        }
        return promise;
    }

    // ---- WhenEach

    public static IAsyncEnumerable<Task> WhenEach(params Task[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenEachStart<Task>(tasks);
    }

    public static IAsyncEnumerable<Task> WhenEach(params ReadOnlySpan<Task> tasks) => WhenEachStart(tasks);

    public static IAsyncEnumerable<Task> WhenEach(IEnumerable<Task> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenEachStart<Task>(new List<Task>(tasks).ToArray());
    }

    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(params Task<TResult>[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenEachStart<Task<TResult>>(tasks);
    }

    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(params ReadOnlySpan<Task<TResult>> tasks) => WhenEachStart(tasks);

    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(IEnumerable<Task<TResult>> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenEachStart<Task<TResult>>(new List<Task<TResult>>(tasks).ToArray());
    }

    private static IAsyncEnumerable<TTask> WhenEachStart<TTask>(ReadOnlySpan<TTask> tasks) where TTask : Task
    {
        foreach (TTask task in tasks)
            if (task == null) throw new ArgumentException(SR.Task_WaitMulti_NullTask, nameof(tasks));
        return WhenEachIterator(tasks.ToArray());
    }

    private static async IAsyncEnumerable<TTask> WhenEachIterator<TTask>(TTask[] tasks, [EnumeratorCancellation] CancellationToken token = default) where TTask : Task
    {
        Queue<TTask> done = new Queue<TTask>();
        SemaphoreSlim ready = new SemaphoreSlim(0);
        DelegateContinuation continuation = new DelegateContinuation(task =>
        {
            lock (done) done.Enqueue((TTask)task);
            ready.Release();
        });
        foreach (TTask task in tasks) task.AddCompletionAction(continuation);
        for (int i = 0; i < tasks.Length; i++)
        {
            await ready.WaitAsync(token).ConfigureAwait(false);
            TTask next;
            lock (done) next = done.Dequeue();
            yield return next;
        }
    }
}

/// <summary>The result of what has none.</summary>
internal struct VoidTaskResult { }

/// <summary>Ends as a task inside a task's result does.</summary>
internal sealed class UnwrapPromise<TResult> : Task<TResult>
{
    private readonly bool _lookForCancellation;
    internal readonly DelegateContinuation Continuation;
    private bool _outerDone;

    internal UnwrapPromise(bool lookForCancellation)
    {
        _lookForCancellation = lookForCancellation;
        Continuation = new DelegateContinuation(Step);
    }

    private void Step(Task task)
    {
        if (_outerDone)
        {
            Take(task);
            return;
        }
        _outerDone = true;
        if (task.Status != TaskStatus.RanToCompletion)
        {
            if (task.IsFaulted && _lookForCancellation && task.GetDispatchInfos() is { Count: > 0 } infos && infos[0].SourceException is OperationCanceledException oce) TrySetCanceled(oce.CancellationToken, infos[0]);
            else Take(task);
            return;
        }
        Task inner = task is Task<Task<TResult>> typed ? typed._result : ((Task<Task>)task)._result;
        if (inner == null) TrySetCanceled(default);
        else if (inner.IsCompleted) Take(inner);
        else inner.AddCompletionAction(Continuation);
    }

    private void Take(Task task)
    {
        switch (task.Status)
        {
            case TaskStatus.RanToCompletion:
                TrySetResult(task is Task<TResult> typed ? typed._result : default);
                break;
            case TaskStatus.Faulted:
                TrySetException(task.GetDispatchInfos());
                break;
            default:
                TrySetCanceled(task.CancellationToken, task.CancellationInfo);
                break;
        }
    }
}

/// <summary>Ends as a task does, or by a timeout or cancellation before.</summary>
internal sealed class WaitPromise<TResult> : Task<TResult>
{
    private readonly CancellationTokenRegistration _registration;
    private readonly TimerEntry _entry;
    private readonly ITimer _timer;
    private readonly Task _source;
    private readonly DelegateContinuation _continuation;

    internal WaitPromise(Task source, long milliseconds, CancellationToken token, TimeProvider provider)
    {
        _source = source;
        _continuation = new DelegateContinuation(Done);
        source.AddCompletionAction(_continuation);
        if (milliseconds > 0)
        {
            if (provider == null || provider == TimeProvider.System)
            {
                _entry = new TimerEntry(static s => ((WaitPromise<TResult>)s).Elapsed(), this, null);
                _entry.Change(milliseconds, -1);
            }
            else _timer = provider.CreateTimer(static s => ((WaitPromise<TResult>)s).Elapsed(), this, TimeSpan.FromMilliseconds(milliseconds), Timeout.InfiniteTimeSpan);
        }
        if (token.CanBeCanceled) _registration = token.UnsafeRegister(static (s, t) => ((WaitPromise<TResult>)s).Cancelled(t), this);
        if (IsCompleted) Cleanup();
    }

    private void Elapsed()
    {
        if (TrySetException(new TimeoutException())) Cleanup();
    }

    private void Cancelled(CancellationToken token)
    {
        if (TrySetCanceled(token)) Cleanup();
    }

    private void Done(Task task)
    {
        bool mine;
        switch (task.Status)
        {
            case TaskStatus.RanToCompletion: mine = TrySetResult(task is Task<TResult> typed ? typed._result : default); break;
            case TaskStatus.Faulted: mine = TrySetException(task.GetDispatchInfos()); break;
            default: mine = TrySetCanceled(task.CancellationToken, task.CancellationInfo); break;
        }
        if (mine) Cleanup();
    }

    private void Cleanup()
    {
        _registration.Unregister();
        _entry?.Dispose(null);
        _timer?.Dispose();
        _source.RemoveContinuation(_continuation);
    }
}
