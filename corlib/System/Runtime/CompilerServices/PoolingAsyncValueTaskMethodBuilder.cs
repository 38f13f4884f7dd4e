using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>As AsyncValueTaskMethodBuilder; the name promises reuse of objects, which callers cannot see.</summary>
public struct PoolingAsyncValueTaskMethodBuilder
{
    private AsyncValueTaskMethodBuilder _builder;
    public static PoolingAsyncValueTaskMethodBuilder Create() => default;
    public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine => AsyncMethodBuilderCore.Start(ref stateMachine);
    public void SetStateMachine(IAsyncStateMachine stateMachine) => _builder.SetStateMachine(stateMachine);
    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine) where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine => _builder.AwaitOnCompleted(ref awaiter, ref stateMachine);
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine) where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine => _builder.AwaitUnsafeOnCompleted(ref awaiter, ref stateMachine);
    public ValueTask Task => _builder.Task;
    public void SetResult() => _builder.SetResult();
    public void SetException(Exception exception) => _builder.SetException(exception);
}

/// <summary>As AsyncValueTaskMethodBuilder; the name promises reuse of objects, which callers cannot see.</summary>
public struct PoolingAsyncValueTaskMethodBuilder<TResult>
{
    private AsyncValueTaskMethodBuilder<TResult> _builder;
    public static PoolingAsyncValueTaskMethodBuilder<TResult> Create() => default;
    public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine => AsyncMethodBuilderCore.Start(ref stateMachine);
    public void SetStateMachine(IAsyncStateMachine stateMachine) => _builder.SetStateMachine(stateMachine);
    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine) where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine => _builder.AwaitOnCompleted(ref awaiter, ref stateMachine);
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine) where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine => _builder.AwaitUnsafeOnCompleted(ref awaiter, ref stateMachine);
    public ValueTask<TResult> Task => _builder.Task;
    public void SetResult(TResult result) => _builder.SetResult(result);
    public void SetException(Exception exception) => _builder.SetException(exception);
}
