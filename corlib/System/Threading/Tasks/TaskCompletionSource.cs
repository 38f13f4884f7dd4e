using System.Collections.Generic;

namespace System.Threading.Tasks;

/// <summary>A task that is completed by hand.</summary>
public class TaskCompletionSource
{
    private const string AlreadyComplete = "An attempt was made to transition a task to a final state when it had already completed.";
    private readonly Task _task;

    public TaskCompletionSource() => _task = new Task();
    public TaskCompletionSource(TaskCreationOptions creationOptions) : this(null, creationOptions) { }
    public TaskCompletionSource(object state) : this(state, TaskCreationOptions.None) { }

    public TaskCompletionSource(object state, TaskCreationOptions creationOptions)
    {
        TaskCompletionSource<VoidTaskResult>.Check(creationOptions);
        _task = new Task(state, creationOptions);
    }

    public Task Task => _task;

    private static void Must(bool done)
    {
        if (!done) throw new InvalidOperationException(AlreadyComplete);
    }

    public void SetResult() => Must(TrySetResult());
    public bool TrySetResult() => _task.TrySetCompleted();
    public void SetException(Exception exception) => Must(TrySetException(exception));
    public void SetException(IEnumerable<Exception> exceptions) => Must(TrySetException(exceptions));

    public bool TrySetException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return _task.TrySetException(exception);
    }

    public bool TrySetException(IEnumerable<Exception> exceptions) => _task.TrySetException(TaskCompletionSource<VoidTaskResult>.Checked(exceptions));
    public void SetCanceled() => Must(TrySetCanceled());
    public void SetCanceled(CancellationToken cancellationToken) => Must(TrySetCanceled(cancellationToken));
    public bool TrySetCanceled() => TrySetCanceled(default);
    public bool TrySetCanceled(CancellationToken cancellationToken) => _task.TrySetCanceled(cancellationToken);

    /// <summary>Ends as another task did.</summary>
    public void SetFromTask(Task completedTask) => Must(TrySetFromTask(completedTask));

    public bool TrySetFromTask(Task completedTask)
    {
        ArgumentNullException.ThrowIfNull(completedTask);
        if (!completedTask.IsCompleted) throw new ArgumentException("The task was not complete.", nameof(completedTask));
        return completedTask.Status switch
        {
            TaskStatus.RanToCompletion => _task.TrySetCompleted(),
            TaskStatus.Faulted => _task.TrySetException(completedTask.GetDispatchInfos()),
            _ => _task.TrySetCanceled(completedTask.CancellationToken, completedTask.CancellationInfo),
        };
    }
}

/// <summary>A task with a result that is completed by hand.</summary>
public class TaskCompletionSource<TResult>
{
    private const string AlreadyComplete = "An attempt was made to transition a task to a final state when it had already completed.";
    private readonly Task<TResult> _task;

    public TaskCompletionSource() => _task = new Task<TResult>();
    public TaskCompletionSource(TaskCreationOptions creationOptions) : this(null, creationOptions) { }
    public TaskCompletionSource(object state) : this(state, TaskCreationOptions.None) { }

    public TaskCompletionSource(object state, TaskCreationOptions creationOptions)
    {
        Check(creationOptions);
        _task = new Task<TResult>(state, creationOptions);
    }

    internal static void Check(TaskCreationOptions options)
    {
        if ((options & ~(TaskCreationOptions.AttachedToParent | TaskCreationOptions.RunContinuationsAsynchronously)) != 0) ThrowHelper.OutOfRange("creationOptions");
    }

    internal static List<Exception> Checked(IEnumerable<Exception> exceptions)
    {
        ArgumentNullException.ThrowIfNull(exceptions);
        List<Exception> list = new List<Exception>();
        foreach (Exception e in exceptions)
            list.Add(e ?? throw new ArgumentException("The exceptions collection included at least one null element.", nameof(exceptions)));
        if (list.Count == 0) throw new ArgumentException("The exceptions collection was empty.", nameof(exceptions));
        return list;
    }

    public Task<TResult> Task => _task;

    private static void Must(bool done)
    {
        if (!done) throw new InvalidOperationException(AlreadyComplete);
    }

    public void SetResult(TResult result) => Must(TrySetResult(result));
    public bool TrySetResult(TResult result) => _task.TrySetResult(result);
    public void SetException(Exception exception) => Must(TrySetException(exception));
    public void SetException(IEnumerable<Exception> exceptions) => Must(TrySetException(exceptions));

    public bool TrySetException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return _task.TrySetException(exception);
    }

    public bool TrySetException(IEnumerable<Exception> exceptions) => _task.TrySetException(Checked(exceptions));
    public void SetCanceled() => Must(TrySetCanceled());
    public void SetCanceled(CancellationToken cancellationToken) => Must(TrySetCanceled(cancellationToken));
    public bool TrySetCanceled() => TrySetCanceled(default);
    public bool TrySetCanceled(CancellationToken cancellationToken) => _task.TrySetCanceled(cancellationToken);
    public void SetFromTask(Task<TResult> completedTask) => Must(TrySetFromTask(completedTask));

    public bool TrySetFromTask(Task<TResult> completedTask)
    {
        ArgumentNullException.ThrowIfNull(completedTask);
        if (!completedTask.IsCompleted) throw new ArgumentException("The task was not complete.", nameof(completedTask));
        return completedTask.Status switch
        {
            TaskStatus.RanToCompletion => _task.TrySetResult(completedTask._result),
            TaskStatus.Faulted => _task.TrySetException(completedTask.GetDispatchInfos()),
            _ => _task.TrySetCanceled(completedTask.CancellationToken, completedTask.CancellationInfo),
        };
    }
}
