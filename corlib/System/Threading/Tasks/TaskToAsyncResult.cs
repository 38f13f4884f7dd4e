namespace System.Threading.Tasks;

/// <summary>Tasks under the Begin/End pattern.</summary>
public static class TaskToAsyncResult
{
    public static IAsyncResult Begin(Task task, AsyncCallback callback, object state)
    {
        ArgumentNullException.ThrowIfNull(task);
        return new Result(task, state, callback);
    }

    public static void End(IAsyncResult asyncResult) => Unwrap(asyncResult).GetAwaiter().GetResult();
    public static TResult End<TResult>(IAsyncResult asyncResult) => Unwrap<TResult>(asyncResult).GetAwaiter().GetResult();

    public static Task Unwrap(IAsyncResult asyncResult)
    {
        ArgumentNullException.ThrowIfNull(asyncResult);
        return (asyncResult as Result)?.Task ?? throw new ArgumentException("The IAsyncResult object was not returned from the corresponding asynchronous method on this class.", nameof(asyncResult));
    }

    public static Task<TResult> Unwrap<TResult>(IAsyncResult asyncResult)
    {
        ArgumentNullException.ThrowIfNull(asyncResult);
        return (asyncResult as Result)?.Task as Task<TResult> ?? throw new ArgumentException("The IAsyncResult object was not returned from the corresponding asynchronous method on this class.", nameof(asyncResult));
    }

    private sealed class Result : IAsyncResult
    {
        internal readonly Task Task;

        internal Result(Task task, object state, AsyncCallback callback)
        {
            Task = task;
            AsyncState = state;
            CompletedSynchronously = task.IsCompleted;
            if (CompletedSynchronously) callback?.Invoke(this);
            else if (callback != null) task.ConfigureAwait(false).GetAwaiter().OnCompleted(() => callback(this));
        }

        public object AsyncState { get; }
        public bool CompletedSynchronously { get; }
        public bool IsCompleted => Task.IsCompleted;
        public WaitHandle AsyncWaitHandle => ((IAsyncResult)Task).AsyncWaitHandle;
    }
}
