namespace System.Threading.Tasks;

/// <summary>Tasks of tasks as tasks.</summary>
public static class TaskExtensions
{
    public static Task Unwrap(this Task<Task> task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return task.UnwrapCore<VoidTaskResult>(false);
    }

    public static Task<TResult> Unwrap<TResult>(this Task<Task<TResult>> task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return task.UnwrapCore<TResult>(false);
    }
}
