using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Builds the task of an asynchronous method without a result.</summary>
public struct AsyncTaskMethodBuilder
{
    private static Task<VoidTaskResult> s_done;
    private Task<VoidTaskResult> _task;

    public static AsyncTaskMethodBuilder Create() => default;
    public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine => AsyncMethodBuilderCore.Start(ref stateMachine);
    public void SetStateMachine(IAsyncStateMachine stateMachine) => AsyncMethodBuilderCore.CheckStateMachine(stateMachine, _task);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine) where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine
    {
        try { awaiter.OnCompleted(AsyncTaskCore<VoidTaskResult>.GetBox(ref stateMachine, ref _task).MoveNextAction); }
        catch (Exception e) { AsyncMethodBuilderCore.ThrowAsync(e, null); }
    }

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine) where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine
        => AsyncMethodBuilderCore.AwaitUnsafe(ref awaiter, AsyncTaskCore<VoidTaskResult>.GetBox(ref stateMachine, ref _task));

    public Task Task => _task ??= new Task<VoidTaskResult>();

    public void SetResult()
    {
        if (_task == null) _task = s_done ??= new Task<VoidTaskResult>(default(VoidTaskResult));
        else AsyncTaskCore<VoidTaskResult>.SetResult(default, ref _task);
    }

    public void SetException(Exception exception) => AsyncTaskCore<VoidTaskResult>.SetException(exception, ref _task);
}

/// <summary>Builds the task of an asynchronous method with a result.</summary>
public struct AsyncTaskMethodBuilder<TResult>
{
    private Task<TResult> _task;

    public static AsyncTaskMethodBuilder<TResult> Create() => default;
    public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine => AsyncMethodBuilderCore.Start(ref stateMachine);
    public void SetStateMachine(IAsyncStateMachine stateMachine) => AsyncMethodBuilderCore.CheckStateMachine(stateMachine, _task);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine) where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine
    {
        try { awaiter.OnCompleted(AsyncTaskCore<TResult>.GetBox(ref stateMachine, ref _task).MoveNextAction); }
        catch (Exception e) { AsyncMethodBuilderCore.ThrowAsync(e, null); }
    }

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine) where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine
        => AsyncMethodBuilderCore.AwaitUnsafe(ref awaiter, AsyncTaskCore<TResult>.GetBox(ref stateMachine, ref _task));

    public Task<TResult> Task => _task ??= new Task<TResult>();
    public void SetResult(TResult result) => AsyncTaskCore<TResult>.SetResult(result, ref _task);
    public void SetException(Exception exception) => AsyncTaskCore<TResult>.SetException(exception, ref _task);
}
