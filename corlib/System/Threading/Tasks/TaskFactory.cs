namespace System.Threading.Tasks;

/// <summary>Starts tasks with common options.</summary>
public class TaskFactory
{
    private readonly CancellationToken _token;
    private readonly TaskScheduler _scheduler;
    private readonly TaskCreationOptions _creation;
    private readonly TaskContinuationOptions _continuation;

    public TaskFactory() : this(default, TaskCreationOptions.None, TaskContinuationOptions.None, null) { }
    public TaskFactory(CancellationToken cancellationToken) : this(cancellationToken, TaskCreationOptions.None, TaskContinuationOptions.None, null) { }
    public TaskFactory(TaskScheduler scheduler) : this(default, TaskCreationOptions.None, TaskContinuationOptions.None, scheduler) { }
    public TaskFactory(TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions) : this(default, creationOptions, continuationOptions, null) { }

    public TaskFactory(CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        Task.CheckOptions(creationOptions);
        Task.Creation(continuationOptions);
        _token = cancellationToken;
        _scheduler = scheduler;
        _creation = creationOptions;
        _continuation = continuationOptions;
    }

    public CancellationToken CancellationToken => _token;
    public TaskScheduler Scheduler => _scheduler;
    public TaskCreationOptions CreationOptions => _creation;
    public TaskContinuationOptions ContinuationOptions => _continuation;
    private TaskScheduler Chosen => _scheduler ?? TaskScheduler.Current;

    internal static Task Begin(Delegate action, object state, CancellationToken token, TaskCreationOptions options, TaskScheduler scheduler)
    {
        if (scheduler == null) ThrowHelper.ArgumentNull("scheduler");
        Task task = new Task(action, state, null, token, options, 0, scheduler);
        task.ScheduleNew();
        return task;
    }

    internal static Task<TResult> Begin<TResult>(Delegate function, object state, CancellationToken token, TaskCreationOptions options, TaskScheduler scheduler)
    {
        if (scheduler == null) ThrowHelper.ArgumentNull("scheduler");
        Task<TResult> task = new Task<TResult>(function, state, token, options, 0, scheduler);
        task.ScheduleNew();
        return task;
    }

    public Task StartNew(Action action) => Begin(action, null, _token, _creation, Chosen);
    public Task StartNew(Action action, CancellationToken cancellationToken) => Begin(action, null, cancellationToken, _creation, Chosen);
    public Task StartNew(Action action, TaskCreationOptions creationOptions) => Begin(action, null, _token, creationOptions, Chosen);
    public Task StartNew(Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) => Begin(action, null, cancellationToken, creationOptions, scheduler);
    public Task StartNew(Action<object> action, object state) => Begin(action, state, _token, _creation, Chosen);
    public Task StartNew(Action<object> action, object state, CancellationToken cancellationToken) => Begin(action, state, cancellationToken, _creation, Chosen);
    public Task StartNew(Action<object> action, object state, TaskCreationOptions creationOptions) => Begin(action, state, _token, creationOptions, Chosen);
    public Task StartNew(Action<object> action, object state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) => Begin(action, state, cancellationToken, creationOptions, scheduler);
    public Task<TResult> StartNew<TResult>(Func<TResult> function) => Begin<TResult>(function, null, _token, _creation, Chosen);
    public Task<TResult> StartNew<TResult>(Func<TResult> function, CancellationToken cancellationToken) => Begin<TResult>(function, null, cancellationToken, _creation, Chosen);
    public Task<TResult> StartNew<TResult>(Func<TResult> function, TaskCreationOptions creationOptions) => Begin<TResult>(function, null, _token, creationOptions, Chosen);
    public Task<TResult> StartNew<TResult>(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) => Begin<TResult>(function, null, cancellationToken, creationOptions, scheduler);
    public Task<TResult> StartNew<TResult>(Func<object, TResult> function, object state) => Begin<TResult>(function, state, _token, _creation, Chosen);
    public Task<TResult> StartNew<TResult>(Func<object, TResult> function, object state, CancellationToken cancellationToken) => Begin<TResult>(function, state, cancellationToken, _creation, Chosen);
    public Task<TResult> StartNew<TResult>(Func<object, TResult> function, object state, TaskCreationOptions creationOptions) => Begin<TResult>(function, state, _token, creationOptions, Chosen);
    public Task<TResult> StartNew<TResult>(Func<object, TResult> function, object state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) => Begin<TResult>(function, state, cancellationToken, creationOptions, scheduler);

    public Task FromAsync(IAsyncResult asyncResult, Action<IAsyncResult> endMethod) => FromAsync(asyncResult, endMethod, _creation, Chosen);
    public Task FromAsync(IAsyncResult asyncResult, Action<IAsyncResult> endMethod, TaskCreationOptions creationOptions) => FromAsync(asyncResult, endMethod, creationOptions, Chosen);

    public Task FromAsync(IAsyncResult asyncResult, Action<IAsyncResult> endMethod, TaskCreationOptions creationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(asyncResult);
        ArgumentNullException.ThrowIfNull(endMethod);
        return TaskFactory<VoidTaskResult>.FromResult(asyncResult, r => { endMethod(r); return default; });
    }

    public Task FromAsync(Func<AsyncCallback, object, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, object state) => FromAsync(beginMethod, endMethod, state, _creation);

    public Task FromAsync(Func<AsyncCallback, object, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, object state, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        ArgumentNullException.ThrowIfNull(endMethod);
        return TaskFactory<VoidTaskResult>.FromBegin(callback => beginMethod(callback, state), r => { endMethod(r); return default; }, state, creationOptions);
    }

    public Task FromAsync<TArg1>(Func<TArg1, AsyncCallback, object, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, object state) => FromAsync(beginMethod, endMethod, arg1, state, _creation);

    public Task FromAsync<TArg1>(Func<TArg1, AsyncCallback, object, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, object state, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        ArgumentNullException.ThrowIfNull(endMethod);
        return TaskFactory<VoidTaskResult>.FromBegin(callback => beginMethod(arg1, callback, state), r => { endMethod(r); return default; }, state, creationOptions);
    }

    public Task FromAsync<TArg1, TArg2>(Func<TArg1, TArg2, AsyncCallback, object, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, object state) => FromAsync(beginMethod, endMethod, arg1, arg2, state, _creation);

    public Task FromAsync<TArg1, TArg2>(Func<TArg1, TArg2, AsyncCallback, object, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, object state, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        ArgumentNullException.ThrowIfNull(endMethod);
        return TaskFactory<VoidTaskResult>.FromBegin(callback => beginMethod(arg1, arg2, callback, state), r => { endMethod(r); return default; }, state, creationOptions);
    }

    public Task FromAsync<TArg1, TArg2, TArg3>(Func<TArg1, TArg2, TArg3, AsyncCallback, object, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object state) => FromAsync(beginMethod, endMethod, arg1, arg2, arg3, state, _creation);

    public Task FromAsync<TArg1, TArg2, TArg3>(Func<TArg1, TArg2, TArg3, AsyncCallback, object, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object state, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        ArgumentNullException.ThrowIfNull(endMethod);
        return TaskFactory<VoidTaskResult>.FromBegin(callback => beginMethod(arg1, arg2, arg3, callback, state), r => { endMethod(r); return default; }, state, creationOptions);
    }

    public Task<TResult> FromAsync<TResult>(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod) => TaskFactory<TResult>.FromResult(asyncResult, endMethod);
    public Task<TResult> FromAsync<TResult>(Func<AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, object state)
        => TaskFactory<TResult>.FromBegin(callback => beginMethod(callback, state), endMethod, state, _creation);
    public Task<TResult> FromAsync<TArg1, TResult>(Func<TArg1, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, object state)
        => TaskFactory<TResult>.FromBegin(callback => beginMethod(arg1, callback, state), endMethod, state, _creation);
    public Task<TResult> FromAsync<TArg1, TArg2, TResult>(Func<TArg1, TArg2, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, object state)
        => TaskFactory<TResult>.FromBegin(callback => beginMethod(arg1, arg2, callback, state), endMethod, state, _creation);
    public Task<TResult> FromAsync<TArg1, TArg2, TArg3, TResult>(Func<TArg1, TArg2, TArg3, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object state)
        => TaskFactory<TResult>.FromBegin(callback => beginMethod(arg1, arg2, arg3, callback, state), endMethod, state, _creation);

    private static Task[] Checked(Task[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        if (tasks.Length == 0) throw new ArgumentException("The tasks argument contains no tasks.", nameof(tasks));
        return (Task[])tasks.Clone();
    }

    public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction) => ContinueWhenAll(tasks, continuationAction, _token, _continuation, Chosen);

    public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        Task[] all = Checked(tasks);
        ArgumentNullException.ThrowIfNull(continuationAction);
        return Task.WhenAll(all).ContinueWith(_ => continuationAction(all), cancellationToken, continuationOptions, scheduler);
    }

    public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction)
    {
        Task[] all = Checked(tasks);
        ArgumentNullException.ThrowIfNull(continuationFunction);
        return Task.WhenAll(all).ContinueWith(_ => continuationFunction(all), _token, _continuation, Chosen);
    }

    public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        Checked(tasks);
        return Task.WhenAll((Task[])tasks).ContinueWith(_ => continuationAction(tasks), _token, _continuation, Chosen);
    }

    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        Checked(tasks);
        return Task.WhenAll((Task[])tasks).ContinueWith(_ => continuationFunction(tasks), _token, _continuation, Chosen);
    }

    public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction)
    {
        Task[] all = Checked(tasks);
        ArgumentNullException.ThrowIfNull(continuationAction);
        return Task.WhenAny(all).ContinueWith(t => continuationAction(t._result), _token, _continuation, Chosen);
    }

    public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction)
    {
        Task[] all = Checked(tasks);
        ArgumentNullException.ThrowIfNull(continuationFunction);
        return Task.WhenAny(all).ContinueWith(t => continuationFunction(t._result), _token, _continuation, Chosen);
    }
}

/// <summary>Starts tasks with results with common options.</summary>
public class TaskFactory<TResult>
{
    private readonly CancellationToken _token;
    private readonly TaskScheduler _scheduler;
    private readonly TaskCreationOptions _creation;
    private readonly TaskContinuationOptions _continuation;

    public TaskFactory() : this(default, TaskCreationOptions.None, TaskContinuationOptions.None, null) { }
    public TaskFactory(CancellationToken cancellationToken) : this(cancellationToken, TaskCreationOptions.None, TaskContinuationOptions.None, null) { }
    public TaskFactory(TaskScheduler scheduler) : this(default, TaskCreationOptions.None, TaskContinuationOptions.None, scheduler) { }
    public TaskFactory(TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions) : this(default, creationOptions, continuationOptions, null) { }

    public TaskFactory(CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        Task.CheckOptions(creationOptions);
        Task.Creation(continuationOptions);
        _token = cancellationToken;
        _scheduler = scheduler;
        _creation = creationOptions;
        _continuation = continuationOptions;
    }

    public CancellationToken CancellationToken => _token;
    public TaskScheduler Scheduler => _scheduler;
    public TaskCreationOptions CreationOptions => _creation;
    public TaskContinuationOptions ContinuationOptions => _continuation;
    private TaskScheduler Chosen => _scheduler ?? TaskScheduler.Current;

    public Task<TResult> StartNew(Func<TResult> function) => TaskFactory.Begin<TResult>(function, null, _token, _creation, Chosen);
    public Task<TResult> StartNew(Func<TResult> function, CancellationToken cancellationToken) => TaskFactory.Begin<TResult>(function, null, cancellationToken, _creation, Chosen);
    public Task<TResult> StartNew(Func<TResult> function, TaskCreationOptions creationOptions) => TaskFactory.Begin<TResult>(function, null, _token, creationOptions, Chosen);
    public Task<TResult> StartNew(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) => TaskFactory.Begin<TResult>(function, null, cancellationToken, creationOptions, scheduler);
    public Task<TResult> StartNew(Func<object, TResult> function, object state) => TaskFactory.Begin<TResult>(function, state, _token, _creation, Chosen);
    public Task<TResult> StartNew(Func<object, TResult> function, object state, CancellationToken cancellationToken) => TaskFactory.Begin<TResult>(function, state, cancellationToken, _creation, Chosen);
    public Task<TResult> StartNew(Func<object, TResult> function, object state, TaskCreationOptions creationOptions) => TaskFactory.Begin<TResult>(function, state, _token, creationOptions, Chosen);
    public Task<TResult> StartNew(Func<object, TResult> function, object state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) => TaskFactory.Begin<TResult>(function, state, cancellationToken, creationOptions, scheduler);

    internal static Task<TResult> FromResult(IAsyncResult result, Func<IAsyncResult, TResult> end)
    {
        ArgumentNullException.ThrowIfNull(result, "asyncResult");
        ArgumentNullException.ThrowIfNull(end, "endMethod");
        Task<TResult> promise = new Task<TResult>();
        if (result.IsCompleted) Finish(promise, result, end);
        else ThreadPool.RegisterWaitForSingleObject(result.AsyncWaitHandle, (_, _) => Finish(promise, result, end), null, -1, true);
        return promise;
    }

    internal static Task<TResult> FromBegin(Func<AsyncCallback, IAsyncResult> begin, Func<IAsyncResult, TResult> end, object state, TaskCreationOptions options)
    {
        Task<TResult> promise = new Task<TResult>(state, options);
        int ended = 0;
        IAsyncResult result = begin(r =>
        {
            if (!r.CompletedSynchronously && Interlocked.Exchange(ref ended, 1) == 0) Finish(promise, r, end);
        });
        if (result != null && result.CompletedSynchronously && Interlocked.Exchange(ref ended, 1) == 0) Finish(promise, result, end);
        return promise;
    }

    private static void Finish(Task<TResult> promise, IAsyncResult result, Func<IAsyncResult, TResult> end)
    {
        try { promise.TrySetResult(end(result)); }
        catch (OperationCanceledException e) { promise.TrySetCanceled(e.CancellationToken, e); }
        catch (Exception e) { promise.TrySetException(e); }
    }

    public Task<TResult> FromAsync(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod) => FromResult(asyncResult, endMethod);
    public Task<TResult> FromAsync(Func<AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, object state) => FromBegin(callback => beginMethod(callback, state), endMethod, state, _creation);
    public Task<TResult> FromAsync(Func<AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, object state, TaskCreationOptions creationOptions) => FromBegin(callback => beginMethod(callback, state), endMethod, state, creationOptions);
    public Task<TResult> FromAsync<TArg1>(Func<TArg1, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, object state) => FromBegin(callback => beginMethod(arg1, callback, state), endMethod, state, _creation);
    public Task<TResult> FromAsync<TArg1, TArg2>(Func<TArg1, TArg2, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, object state) => FromBegin(callback => beginMethod(arg1, arg2, callback, state), endMethod, state, _creation);
    public Task<TResult> FromAsync<TArg1, TArg2, TArg3>(Func<TArg1, TArg2, TArg3, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object state) => FromBegin(callback => beginMethod(arg1, arg2, arg3, callback, state), endMethod, state, _creation);

    public Task<TResult> ContinueWhenAll(Task[] tasks, Func<Task[], TResult> continuationFunction)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        ArgumentNullException.ThrowIfNull(continuationFunction);
        return Task.WhenAll(tasks).ContinueWith(_ => continuationFunction(tasks), _token, _continuation, Chosen);
    }

    public Task<TResult> ContinueWhenAny(Task[] tasks, Func<Task, TResult> continuationFunction)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        ArgumentNullException.ThrowIfNull(continuationFunction);
        return Task.WhenAny(tasks).ContinueWith(t => continuationFunction(t._result), _token, _continuation, Chosen);
    }
}
