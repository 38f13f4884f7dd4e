using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Builds asynchronous methods that return nothing.</summary>
public struct AsyncVoidMethodBuilder
{
    private SynchronizationContext _synchronization;
    private Task<VoidTaskResult> _task;

    public static AsyncVoidMethodBuilder Create()
    {
        SynchronizationContext context = SynchronizationContext.Current;
        context?.OperationStarted();
        return new AsyncVoidMethodBuilder { _synchronization = context };
    }

    public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine => AsyncMethodBuilderCore.Start(ref stateMachine);
    public void SetStateMachine(IAsyncStateMachine stateMachine) => AsyncMethodBuilderCore.CheckStateMachine(stateMachine, _task);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine) where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine
    {
        try { awaiter.OnCompleted(AsyncTaskCore<VoidTaskResult>.GetBox(ref stateMachine, ref _task).MoveNextAction); }
        catch (Exception e) { AsyncMethodBuilderCore.ThrowAsync(e, null); }
    }

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine) where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine
        => AsyncMethodBuilderCore.AwaitUnsafe(ref awaiter, AsyncTaskCore<VoidTaskResult>.GetBox(ref stateMachine, ref _task));

    public void SetResult()
    {
        AsyncTaskCore<VoidTaskResult>.SetResult(default, ref _task);
        _synchronization?.OperationCompleted();
    }

    public void SetException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        AsyncMethodBuilderCore.ThrowAsync(exception, _synchronization);
        AsyncTaskCore<VoidTaskResult>.SetResult(default, ref _task);
        _synchronization?.OperationCompleted();
    }
}
