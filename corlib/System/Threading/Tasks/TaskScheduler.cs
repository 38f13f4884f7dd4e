using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Threading.Tasks;

/// <summary>Decides where and when tasks run.</summary>
public abstract class TaskScheduler
{
    private static int s_lastId;
    private static TaskScheduler s_default;
    private int _id;

    public static TaskScheduler Default => s_default ??= new ThreadPoolTaskScheduler();

    // That of the running task; null outside of tasks and in those that hide it.
    internal static TaskScheduler InternalCurrent
    {
        get
        {
            Task task = Task.InternalCurrent;
            return task == null || (task._options & (int)TaskCreationOptions.HideScheduler) != 0 ? null : task._scheduler;
        }
    }

    public static TaskScheduler Current => InternalCurrent ?? Default;

    /// <summary>A scheduler that posts to the current synchronisation context.</summary>
    public static TaskScheduler FromCurrentSynchronizationContext() => new SynchronizationContextTaskScheduler();

    public int Id
    {
        get
        {
            if (_id == 0) Interlocked.CompareExchange(ref _id, Interlocked.Increment(ref s_lastId), 0);
            return _id;
        }
    }

    protected internal abstract void QueueTask(Task task);
    protected abstract bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued);
    protected abstract IEnumerable<Task> GetScheduledTasks();
    protected internal virtual bool TryDequeue(Task task) => false;
    public virtual int MaximumConcurrencyLevel => int.MaxValue;

    internal void InternalQueueTask(Task task) => QueueTask(task);

    protected bool TryExecuteTask(Task task)
    {
        if (task._scheduler != this) throw new InvalidOperationException("ExecuteTask may not be called for a task which was previously queued to a different TaskScheduler.");
        return task.ExecuteEntry();
    }

    // Whether the scheduler ran the task here.
    internal bool TryRunInline(Task task, bool wasQueued)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) return false;
        bool ran = TryExecuteTaskInline(task, wasQueued);
        if (ran && task.IsUnclaimedDelegateTask) throw new InvalidOperationException("The TryExecuteTaskInline call to the underlying scheduler succeeded, but the task body was not invoked.");
        return ran;
    }

    /// <summary>Raised for faulted tasks whose exception nobody has looked at.</summary>
    public static event EventHandler<UnobservedTaskExceptionEventArgs> UnobservedTaskException;

    internal static void PublishUnobserved(Task task, AggregateException exception)
        => UnobservedTaskException?.Invoke(task, new UnobservedTaskExceptionEventArgs(exception));
}

/// <summary>Runs tasks on the thread pool, long ones on threads of their own.</summary>
internal sealed class ThreadPoolTaskScheduler : TaskScheduler
{
    protected internal override void QueueTask(Task task)
    {
        if ((task._options & (int)TaskCreationOptions.LongRunning) == 0)
        {
            ThreadPool.Enqueue(task);
            return;
        }
        Thread thread = new Thread(static t => ((Task)t).ExecuteFromQueue()) { IsBackground = true, Name = ".NET Long Running Task" };
        thread.UnsafeStart(task);
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => task.ExecuteEntry();
    protected override IEnumerable<Task> GetScheduledTasks() => Array.Empty<Task>();
}

internal sealed class SynchronizationContextTaskScheduler : TaskScheduler
{
    private readonly SynchronizationContext _context;

    internal SynchronizationContextTaskScheduler()
        => _context = SynchronizationContext.Current ?? throw new InvalidOperationException("The current SynchronizationContext may not be used as a TaskScheduler.");

    protected internal override void QueueTask(Task task) => _context.Post(s => TryExecuteTask((Task)s), task);
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => SynchronizationContext.Current == _context && TryExecuteTask(task);
    protected override IEnumerable<Task> GetScheduledTasks() => null;
    public override int MaximumConcurrencyLevel => 1;
}
