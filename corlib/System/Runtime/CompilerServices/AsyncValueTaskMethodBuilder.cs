using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Builds the value task of an asynchronous method without a result.</summary>
public struct AsyncValueTaskMethodBuilder
{
    private Task<VoidTaskResult> _task;
    private bool _done;

    public static AsyncValueTaskMethodBuilder Create() => default;
    public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine => AsyncMethodBuilderCore.Start(ref stateMachine);
    public void SetStateMachine(IAsyncStateMachine stateMachine) => AsyncMethodBuilderCore.CheckStateMachine(stateMachine, _task);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine) where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine
    {
        try { awaiter.OnCompleted(AsyncTaskCore<VoidTaskResult>.GetBox(ref stateMachine, ref _task).MoveNextAction); }
        catch (Exception e) { AsyncMethodBuilderCore.ThrowAsync(e, null); }
    }

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine) where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine
        => AsyncMethodBuilderCore.AwaitUnsafe(ref awaiter, AsyncTaskCore<VoidTaskResult>.GetBox(ref stateMachine, ref _task));

    public ValueTask Task => _done && _task == null ? default : new ValueTask(_task ??= new Task<VoidTaskResult>());

    public void SetResult()
    {
        if (_task == null) _done = true;
        else AsyncTaskCore<VoidTaskResult>.SetResult(default, ref _task);
    }

    public void SetException(Exception exception) => AsyncTaskCore<VoidTaskResult>.SetException(exception, ref _task);
}

/// <summary>Builds the value task of an asynchronous method with a result.</summary>
public struct AsyncValueTaskMethodBuilder<TResult>
{
    private Task<TResult> _task;
    private TResult _result;
    private bool _done;

    public static AsyncValueTaskMethodBuilder<TResult> Create() => default;
    public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine => AsyncMethodBuilderCore.Start(ref stateMachine);
    public void SetStateMachine(IAsyncStateMachine stateMachine) => AsyncMethodBuilderCore.CheckStateMachine(stateMachine, _task);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine) where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine
    {
        try { awaiter.OnCompleted(AsyncTaskCore<TResult>.GetBox(ref stateMachine, ref _task).MoveNextAction); }
        catch (Exception e) { AsyncMethodBuilderCore.ThrowAsync(e, null); }
    }

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine) where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine
        => AsyncMethodBuilderCore.AwaitUnsafe(ref awaiter, AsyncTaskCore<TResult>.GetBox(ref stateMachine, ref _task));

    public ValueTask<TResult> Task => _done && _task == null ? new ValueTask<TResult>(_result) : new ValueTask<TResult>(_task ??= new Task<TResult>());

    public void SetResult(TResult result)
    {
        if (_task == null)
        {
            _result = result;
            _done = true;
        }
        else AsyncTaskCore<TResult>.SetResult(result, ref _task);
    }

    public void SetException(Exception exception) => AsyncTaskCore<TResult>.SetException(exception, ref _task);
}
