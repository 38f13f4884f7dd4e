using System;
using System.Collections.Generic;

namespace System.Threading.Tasks;

/// <summary>Task scheduler; not done yet.</summary>
public abstract class TaskScheduler
{
    protected TaskScheduler() { }
    public virtual int MaximumConcurrencyLevel { get => throw new NotImplementedException("TaskScheduler.MaximumConcurrencyLevel"); }
    public static TaskScheduler Default { get => throw new NotImplementedException("TaskScheduler.Default"); }
    public static TaskScheduler Current { get => throw new NotImplementedException("TaskScheduler.Current"); }
    public int Id { get => throw new NotImplementedException("TaskScheduler.Id"); }
    public static event EventHandler<UnobservedTaskExceptionEventArgs> UnobservedTaskException { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    protected abstract void QueueTask(Task task);
    protected abstract bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued);
    protected abstract IEnumerable<Task> GetScheduledTasks();
    protected virtual bool TryDequeue(Task task) => throw new NotImplementedException("TaskScheduler.TryDequeue");
    public static TaskScheduler FromCurrentSynchronizationContext() => throw new NotImplementedException("TaskScheduler.FromCurrentSynchronizationContext");
    protected bool TryExecuteTask(Task task) => throw new NotImplementedException("TaskScheduler.TryExecuteTask");
}
