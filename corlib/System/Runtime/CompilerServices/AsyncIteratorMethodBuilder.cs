using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Builds asynchronous iterators: their own value task source completes them.</summary>
public struct AsyncIteratorMethodBuilder
{
    private Task<VoidTaskResult> _task;

    public static AsyncIteratorMethodBuilder Create() => default;
    public void MoveNext<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine => AsyncMethodBuilderCore.Start(ref stateMachine);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine) where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine
    {
        try { awaiter.OnCompleted(AsyncTaskCore<VoidTaskResult>.GetBox(ref stateMachine, ref _task).MoveNextAction); }
        catch (Exception e) { AsyncMethodBuilderCore.ThrowAsync(e, null); }
    }

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine) where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine
        => AsyncMethodBuilderCore.AwaitUnsafe(ref awaiter, AsyncTaskCore<VoidTaskResult>.GetBox(ref stateMachine, ref _task));

    public void Complete()
    {
        if (_task == null) _task = new Task<VoidTaskResult>(default(VoidTaskResult));
        else _task.TrySetResult(default);
    }
}
