using System.Collections.Generic;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>The box of an asynchronous method's state machine.</summary>
internal interface IAsyncStateMachineBox
{
    void MoveNext();
    Action MoveNextAction { get; }
}

/// <summary>Awaiters that wait for one of the library's tasks: the builders then need no delegate.</summary>
internal interface ITaskAwaiter
{
    Task AwaitedTask { get; }
    bool OnCapturedContext { get; }
}

/// <summary>Awaits a task.</summary>
public readonly struct TaskAwaiter : ICriticalNotifyCompletion, ITaskAwaiter
{
    private readonly Task _task;
    internal TaskAwaiter(Task task) => _task = task;
    Task ITaskAwaiter.AwaitedTask => _task;
    bool ITaskAwaiter.OnCapturedContext => true;
    public bool IsCompleted => _task.IsCompleted;
    public void OnCompleted(Action continuation) => OnCompletedInternal(_task, continuation, true, true);
    public void UnsafeOnCompleted(Action continuation) => OnCompletedInternal(_task, continuation, true, false);
    [Diagnostics.StackTraceHidden]
    public void GetResult() => ValidateEnd(_task, ConfigureAwaitOptions.None);

    [Diagnostics.StackTraceHidden]
    internal static void ValidateEnd(Task task, ConfigureAwaitOptions options)
    {
        if (!task.IsCompletedSuccessfully) HandleNonSuccess(task, options);
    }

    [Diagnostics.StackTraceHidden]
    private static void HandleNonSuccess(Task task, ConfigureAwaitOptions options)
    {
        if (!task.IsCompleted) task.InternalWait(-1, default);
        if (task.IsCompletedSuccessfully) return;
        if ((options & ConfigureAwaitOptions.SuppressThrowing) != 0)
        {
            if (task.IsFaulted) task.GetDispatchInfos();
            return;
        }
        ThrowForNonSuccess(task);
    }

    [Diagnostics.StackTraceHidden]
    private static void ThrowForNonSuccess(Task task)
    {
        if (task.IsCanceled)
        {
            task.CancellationInfo?.Throw();
            throw new TaskCanceledException(task);
        }
        List<ExceptionDispatchInfo> infos = task.GetDispatchInfos();
        infos[0].Throw();
    }

    internal static void OnCompletedInternal(Task task, Action continuation, bool onCapturedContext, bool flow)
    {
        ArgumentNullException.ThrowIfNull(continuation);
        if (flow)
        {
            ExecutionContext context = ExecutionContext.Capture();
            if (context != null && context != ExecutionContext.Default)
            {
                Action inner = continuation;
                continuation = () => ExecutionContext.RunInternal(context, static s => ((Action)s)(), inner);
            }
        }
        task.SetAwaitContinuation(continuation, continuation, onCapturedContext);
    }
}

/// <summary>Awaits a task with a result.</summary>
public readonly struct TaskAwaiter<TResult> : ICriticalNotifyCompletion, ITaskAwaiter
{
    private readonly Task<TResult> _task;
    internal TaskAwaiter(Task<TResult> task) => _task = task;
    Task ITaskAwaiter.AwaitedTask => _task;
    bool ITaskAwaiter.OnCapturedContext => true;
    public bool IsCompleted => _task.IsCompleted;
    public void OnCompleted(Action continuation) => TaskAwaiter.OnCompletedInternal(_task, continuation, true, true);
    public void UnsafeOnCompleted(Action continuation) => TaskAwaiter.OnCompletedInternal(_task, continuation, true, false);

    [Diagnostics.StackTraceHidden]
    public TResult GetResult()
    {
        TaskAwaiter.ValidateEnd(_task, ConfigureAwaitOptions.None);
        return _task._result;
    }
}
