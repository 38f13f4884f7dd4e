using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Threading.Tasks.Sources;

namespace System.Threading.Tasks;

/// <summary>A result that is there already, a task or a reusable source. To be awaited once.</summary>
[AsyncMethodBuilder(typeof(AsyncValueTaskMethodBuilder))]
public readonly struct ValueTask : IEquatable<ValueTask>
{
    internal readonly object _source;
    internal readonly short _token;
    internal readonly bool _captured;

    public ValueTask(Task task)
    {
        ArgumentNullException.ThrowIfNull(task);
        _source = task;
        _token = 0;
        _captured = true;
    }

    public ValueTask(IValueTaskSource source, short token)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
        _token = token;
        _captured = true;
    }

    private ValueTask(object source, short token, bool captured)
    {
        _source = source;
        _token = token;
        _captured = captured;
    }

    public static ValueTask CompletedTask => default;
    public static ValueTask<TResult> FromResult<TResult>(TResult result) => new ValueTask<TResult>(result);
    public static ValueTask FromCanceled(CancellationToken cancellationToken) => new ValueTask(Task.FromCanceled(cancellationToken));
    public static ValueTask<TResult> FromCanceled<TResult>(CancellationToken cancellationToken) => new ValueTask<TResult>(Task.FromCanceled<TResult>(cancellationToken));
    public static ValueTask FromException(Exception exception) => new ValueTask(Task.FromException(exception));
    public static ValueTask<TResult> FromException<TResult>(Exception exception) => new ValueTask<TResult>(Task.FromException<TResult>(exception));

    public override int GetHashCode() => _source?.GetHashCode() ?? 0;
    public override bool Equals([NotNullWhen(true)] object obj) => obj is ValueTask other && Equals(other);
    public bool Equals(ValueTask other) => _source == other._source && _token == other._token;
    public static bool operator ==(ValueTask left, ValueTask right) => left.Equals(right);
    public static bool operator !=(ValueTask left, ValueTask right) => !left.Equals(right);

    public Task AsTask()
    {
        if (_source == null) return Task.CompletedTask;
        return _source as Task ?? SourceTask((IValueTaskSource)_source);
    }

    private Task SourceTask(IValueTaskSource source)
    {
        if (source.GetStatus(_token) == ValueTaskSourceStatus.Pending) return new SourcePromise(source, _token);
        try
        {
            source.GetResult(_token);
            return Task.CompletedTask;
        }
        catch (OperationCanceledException e) { return Task.FromCancellationException<VoidTaskResult>(e); }
        catch (Exception e) { return Task.FromException(e); }
    }

    private sealed class SourcePromise : Task
    {
        private readonly IValueTaskSource _source;
        private readonly short _token;

        internal SourcePromise(IValueTaskSource source, short token)
        {
            _source = source;
            _token = token;
            source.OnCompleted(static s => ((SourcePromise)s).Done(), this, token, ValueTaskSourceOnCompletedFlags.None);
        }

        private void Done()
        {
            try
            {
                _source.GetResult(_token);
                TrySetCompleted();
            }
            catch (OperationCanceledException e) { TrySetCanceled(e.CancellationToken, e); }
            catch (Exception e) { TrySetException(e); }
        }
    }

    public ValueTask Preserve() => _source == null ? this : new ValueTask(AsTask());

    public bool IsCompleted => _source == null || (_source is Task task ? task.IsCompleted : ((IValueTaskSource)_source).GetStatus(_token) != ValueTaskSourceStatus.Pending);
    public bool IsCompletedSuccessfully => _source == null || (_source is Task task ? task.IsCompletedSuccessfully : ((IValueTaskSource)_source).GetStatus(_token) == ValueTaskSourceStatus.Succeeded);
    public bool IsFaulted => _source != null && (_source is Task task ? task.IsFaulted : ((IValueTaskSource)_source).GetStatus(_token) == ValueTaskSourceStatus.Faulted);
    public bool IsCanceled => _source != null && (_source is Task task ? task.IsCanceled : ((IValueTaskSource)_source).GetStatus(_token) == ValueTaskSourceStatus.Canceled);

    internal void ThrowIfCompletedUnsuccessfully()
    {
        if (_source == null) return;
        if (_source is Task task) TaskAwaiter.ValidateEnd(task, ConfigureAwaitOptions.None);
        else ((IValueTaskSource)_source).GetResult(_token);
    }

    public ValueTaskAwaiter GetAwaiter() => new ValueTaskAwaiter(this);
    public ConfiguredValueTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) => new ConfiguredValueTaskAwaitable(new ValueTask(_source, _token, continueOnCapturedContext));

    internal static void OnCompleted(object source, short token, bool captured, Action continuation, bool flow)
    {
        if (source is Task task)
        {
            TaskAwaiter.OnCompletedInternal(task, continuation, captured, flow);
            return;
        }
        ValueTaskSourceOnCompletedFlags flags = (captured ? ValueTaskSourceOnCompletedFlags.UseSchedulingContext : 0) | (flow ? ValueTaskSourceOnCompletedFlags.FlowExecutionContext : 0);
        if (source == null) TaskAwaiter.OnCompletedInternal(Task.CompletedTask, continuation, captured, flow);
        else ((IValueTaskSource)source).OnCompleted(static s => ((Action)s)(), continuation, token, flags);
    }
}

/// <summary>A result that is there already, a task or a reusable source. To be awaited once.</summary>
[AsyncMethodBuilder(typeof(AsyncValueTaskMethodBuilder<>))]
public readonly struct ValueTask<TResult> : IEquatable<ValueTask<TResult>>
{
    internal readonly object _source;
    internal readonly TResult _result;
    internal readonly short _token;
    internal readonly bool _captured;

    public ValueTask(TResult result)
    {
        _source = null;
        _result = result;
        _token = 0;
        _captured = true;
    }

    public ValueTask(Task<TResult> task)
    {
        ArgumentNullException.ThrowIfNull(task);
        _source = task;
        _result = default;
        _token = 0;
        _captured = true;
    }

    public ValueTask(IValueTaskSource<TResult> source, short token)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
        _result = default;
        _token = token;
        _captured = true;
    }

    private ValueTask(object source, TResult result, short token, bool captured)
    {
        _source = source;
        _result = result;
        _token = token;
        _captured = captured;
    }

    public override int GetHashCode() => _source != null ? _source.GetHashCode() : _result != null ? _result.GetHashCode() : 0;
    public override bool Equals([NotNullWhen(true)] object obj) => obj is ValueTask<TResult> other && Equals(other);
    public bool Equals(ValueTask<TResult> other) => _source != null || other._source != null ? _source == other._source && _token == other._token : Collections.Generic.EqualityComparer<TResult>.Default.Equals(_result, other._result);
    public static bool operator ==(ValueTask<TResult> left, ValueTask<TResult> right) => left.Equals(right);
    public static bool operator !=(ValueTask<TResult> left, ValueTask<TResult> right) => !left.Equals(right);

    public Task<TResult> AsTask()
    {
        if (_source == null) return Task.FromResult(_result);
        return _source as Task<TResult> ?? SourceTask((IValueTaskSource<TResult>)_source);
    }

    private Task<TResult> SourceTask(IValueTaskSource<TResult> source)
    {
        if (source.GetStatus(_token) == ValueTaskSourceStatus.Pending) return new SourcePromise(source, _token);
        try { return Task.FromResult(source.GetResult(_token)); }
        catch (OperationCanceledException e) { return Task.FromCancellationException<TResult>(e); }
        catch (Exception e) { return Task.FromException<TResult>(e); }
    }

    private sealed class SourcePromise : Task<TResult>
    {
        private readonly IValueTaskSource<TResult> _source;
        private readonly short _token;

        internal SourcePromise(IValueTaskSource<TResult> source, short token)
        {
            _source = source;
            _token = token;
            source.OnCompleted(static s => ((SourcePromise)s).Done(), this, token, ValueTaskSourceOnCompletedFlags.None);
        }

        private void Done()
        {
            try { TrySetResult(_source.GetResult(_token)); }
            catch (OperationCanceledException e) { TrySetCanceled(e.CancellationToken, e); }
            catch (Exception e) { TrySetException(e); }
        }
    }

    public ValueTask<TResult> Preserve() => _source == null ? this : new ValueTask<TResult>(AsTask());

    public bool IsCompleted => _source == null || (_source is Task<TResult> task ? task.IsCompleted : ((IValueTaskSource<TResult>)_source).GetStatus(_token) != ValueTaskSourceStatus.Pending);
    public bool IsCompletedSuccessfully => _source == null || (_source is Task<TResult> task ? task.IsCompletedSuccessfully : ((IValueTaskSource<TResult>)_source).GetStatus(_token) == ValueTaskSourceStatus.Succeeded);
    public bool IsFaulted => _source != null && (_source is Task<TResult> task ? task.IsFaulted : ((IValueTaskSource<TResult>)_source).GetStatus(_token) == ValueTaskSourceStatus.Faulted);
    public bool IsCanceled => _source != null && (_source is Task<TResult> task ? task.IsCanceled : ((IValueTaskSource<TResult>)_source).GetStatus(_token) == ValueTaskSourceStatus.Canceled);

    public TResult Result
    {
        get
        {
            if (_source == null) return _result;
            if (_source is Task<TResult> task)
            {
                TaskAwaiter.ValidateEnd(task, ConfigureAwaitOptions.None);
                return task._result;
            }
            return ((IValueTaskSource<TResult>)_source).GetResult(_token);
        }
    }

    public ValueTaskAwaiter<TResult> GetAwaiter() => new ValueTaskAwaiter<TResult>(this);
    public ConfiguredValueTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext) => new ConfiguredValueTaskAwaitable<TResult>(new ValueTask<TResult>(_source, _result, _token, continueOnCapturedContext));

    public override string ToString()
    {
        if (!IsCompletedSuccessfully) return string.Empty;
        TResult result = Result;
        return result == null ? string.Empty : result.ToString();
    }

    internal static void OnCompleted(object source, short token, bool captured, Action continuation, bool flow)
    {
        if (source is IValueTaskSource<TResult> valueSource)
        {
            ValueTaskSourceOnCompletedFlags flags = (captured ? ValueTaskSourceOnCompletedFlags.UseSchedulingContext : 0) | (flow ? ValueTaskSourceOnCompletedFlags.FlowExecutionContext : 0);
            valueSource.OnCompleted(static s => ((Action)s)(), continuation, token, flags);
        }
        else TaskAwaiter.OnCompletedInternal(source as Task ?? Task.CompletedTask, continuation, captured, flow);
    }
}
