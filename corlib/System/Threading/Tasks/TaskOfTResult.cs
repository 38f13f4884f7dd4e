using System.Runtime.CompilerServices;

namespace System.Threading.Tasks;

/// <summary>A task with a result.</summary>
public class Task<TResult> : Task, ITaskOfResult
{
    internal TResult _result;
    private static TaskFactory<TResult> s_factory;

    internal Task() { }
    internal Task(object state, TaskCreationOptions options) : base(state, options) { }

    // Complete from the start.
    internal Task(TResult result)
    {
        _result = result;
        CompleteNow();
    }

    public Task(Func<TResult> function) : this(function, null, default, TaskCreationOptions.None, 0, null) { }
    public Task(Func<TResult> function, CancellationToken cancellationToken) : this(function, null, cancellationToken, TaskCreationOptions.None, 0, null) { }
    public Task(Func<TResult> function, TaskCreationOptions creationOptions) : this(function, null, default, creationOptions, 0, null) { }
    public Task(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions) : this(function, null, cancellationToken, creationOptions, 0, null) { }
    public Task(Func<object, TResult> function, object state) : this(function, state, default, TaskCreationOptions.None, 0, null) { }
    public Task(Func<object, TResult> function, object state, CancellationToken cancellationToken) : this(function, state, cancellationToken, TaskCreationOptions.None, 0, null) { }
    public Task(Func<object, TResult> function, object state, TaskCreationOptions creationOptions) : this(function, state, default, creationOptions, 0, null) { }
    public Task(Func<object, TResult> function, object state, CancellationToken cancellationToken, TaskCreationOptions creationOptions) : this(function, state, cancellationToken, creationOptions, 0, null) { }

    internal Task(Delegate function, object state, CancellationToken token, TaskCreationOptions options, int internalOptions, TaskScheduler scheduler)
        : base(function, state, null, token, options, internalOptions, scheduler) { }

    public static new TaskFactory<TResult> Factory => s_factory ??= new TaskFactory<TResult>();

    internal override void InnerInvoke()
    {
        if (_action is Func<TResult> function) _result = function();
        else _result = ((Func<object, TResult>)_action)(_stateObject);
    }

    /// <summary>Waits for the result.</summary>
    /// <exception cref="AggregateException">The task was cancelled or failed.</exception>
    public TResult Result
    {
        get
        {
            if (!IsCompletedSuccessfully) WaitForResult();
            return _result;
        }
    }

    private void WaitForResult()
    {
        if (!IsCompleted) InternalWait(-1, default);
        AggregateException exceptions = GetExceptions(true);
        if (exceptions != null) throw exceptions;
    }

    internal TResult ResultOnSuccess => _result;

    internal bool TrySetResult(TResult result)
    {
        if (!TryClaim()) return false;
        _result = result;
        Complete(TaskStatus.RanToCompletion);
        return true;
    }

    public new TaskAwaiter<TResult> GetAwaiter() => new TaskAwaiter<TResult>(this);
    public new ConfiguredTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext) => new ConfiguredTaskAwaitable<TResult>(this, continueOnCapturedContext ? ConfigureAwaitOptions.ContinueOnCapturedContext : ConfigureAwaitOptions.None);

    public new ConfiguredTaskAwaitable<TResult> ConfigureAwait(ConfigureAwaitOptions options)
    {
        if (((int)options & ~(int)(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.ForceYielding)) != 0)
        {
            if (((int)options & ~7) != 0) ThrowHelper.OutOfRange("options");
            throw new ArgumentOutOfRangeException(nameof(options), "TaskConfigureAwaitOptions.SuppressThrowing is not supported with Task<TResult>.");
        }
        return new ConfiguredTaskAwaitable<TResult>(this, options);
    }

    public new Task<TResult> WaitAsync(CancellationToken cancellationToken) => WaitAsyncCore(-1, cancellationToken, null);
    public new Task<TResult> WaitAsync(TimeSpan timeout) => WaitAsyncCore(Checked(timeout), default, null);
    public new Task<TResult> WaitAsync(TimeSpan timeout, TimeProvider timeProvider) => WaitAsync(timeout, timeProvider, default);
    public new Task<TResult> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) => WaitAsyncCore(Checked(timeout), cancellationToken, null);

    public new Task<TResult> WaitAsync(TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        return WaitAsyncCore(Checked(timeout), cancellationToken, timeProvider);
    }

    private static long Checked(TimeSpan timeout)
    {
        long milliseconds = (long)timeout.TotalMilliseconds;
        if (milliseconds < -1 || milliseconds > 0xFFFFFFFE) ThrowHelper.OutOfRange("timeout");
        return milliseconds;
    }

    private Task<TResult> WaitAsyncCore(long milliseconds, CancellationToken token, TimeProvider provider)
    {
        if (IsCompleted || (!token.CanBeCanceled && milliseconds == -1)) return this;
        if (token.IsCancellationRequested) return FromCanceled<TResult>(token);
        if (milliseconds == 0) return FromException<TResult>(new TimeoutException());
        return new WaitPromise<TResult>(this, milliseconds, token, provider);
    }

    public Task ContinueWith(Action<Task<TResult>> continuationAction) => Do(continuationAction, null, TaskScheduler.Current, default, TaskContinuationOptions.None);
    public Task ContinueWith(Action<Task<TResult>> continuationAction, CancellationToken cancellationToken) => Do(continuationAction, null, TaskScheduler.Current, cancellationToken, TaskContinuationOptions.None);
    public Task ContinueWith(Action<Task<TResult>> continuationAction, TaskScheduler scheduler) => Do(continuationAction, null, scheduler, default, TaskContinuationOptions.None);
    public Task ContinueWith(Action<Task<TResult>> continuationAction, TaskContinuationOptions continuationOptions) => Do(continuationAction, null, TaskScheduler.Current, default, continuationOptions);
    public Task ContinueWith(Action<Task<TResult>> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => Do(continuationAction, null, scheduler, cancellationToken, continuationOptions);
    public Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state) => Do(continuationAction, state, TaskScheduler.Current, default, TaskContinuationOptions.None);
    public Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state, CancellationToken cancellationToken) => Do(continuationAction, state, TaskScheduler.Current, cancellationToken, TaskContinuationOptions.None);
    public Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state, TaskScheduler scheduler) => Do(continuationAction, state, scheduler, default, TaskContinuationOptions.None);
    public Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state, TaskContinuationOptions continuationOptions) => Do(continuationAction, state, TaskScheduler.Current, default, continuationOptions);
    public Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => Do(continuationAction, state, scheduler, cancellationToken, continuationOptions);

    private Task Do(Delegate action, object state, TaskScheduler scheduler, CancellationToken token, TaskContinuationOptions options)
    {
        if (action == null) ThrowHelper.ArgumentNull("continuationAction");
        if (scheduler == null) ThrowHelper.ArgumentNull("scheduler");
        return Continue(new ContinuationFromResult<TResult>(this, action, state, Creation(options)), scheduler, token, options);
    }

    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction) => Compute<TNewResult>(continuationFunction, null, TaskScheduler.Current, default, TaskContinuationOptions.None);
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, CancellationToken cancellationToken) => Compute<TNewResult>(continuationFunction, null, TaskScheduler.Current, cancellationToken, TaskContinuationOptions.None);
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, TaskScheduler scheduler) => Compute<TNewResult>(continuationFunction, null, scheduler, default, TaskContinuationOptions.None);
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, TaskContinuationOptions continuationOptions) => Compute<TNewResult>(continuationFunction, null, TaskScheduler.Current, default, continuationOptions);
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => Compute<TNewResult>(continuationFunction, null, scheduler, cancellationToken, continuationOptions);
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state) => Compute<TNewResult>(continuationFunction, state, TaskScheduler.Current, default, TaskContinuationOptions.None);
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state, CancellationToken cancellationToken) => Compute<TNewResult>(continuationFunction, state, TaskScheduler.Current, cancellationToken, TaskContinuationOptions.None);
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state, TaskScheduler scheduler) => Compute<TNewResult>(continuationFunction, state, scheduler, default, TaskContinuationOptions.None);
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state, TaskContinuationOptions continuationOptions) => Compute<TNewResult>(continuationFunction, state, TaskScheduler.Current, default, continuationOptions);
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => Compute<TNewResult>(continuationFunction, state, scheduler, cancellationToken, continuationOptions);

    private Task<TNewResult> Compute<TNewResult>(Delegate function, object state, TaskScheduler scheduler, CancellationToken token, TaskContinuationOptions options)
    {
        if (function == null) ThrowHelper.ArgumentNull("continuationFunction");
        if (scheduler == null) ThrowHelper.ArgumentNull("scheduler");
        return Continue(new ContinuationFromResult<TResult, TNewResult>(this, function, state, Creation(options)), scheduler, token, options);
    }
}
