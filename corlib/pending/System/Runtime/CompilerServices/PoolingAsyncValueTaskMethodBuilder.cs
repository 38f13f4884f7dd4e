using System;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Pooling async value task method builder; not done yet.</summary>
public struct PoolingAsyncValueTaskMethodBuilder
{
    public ValueTask Task { get => throw new NotImplementedException("PoolingAsyncValueTaskMethodBuilder.Task"); }
    public static PoolingAsyncValueTaskMethodBuilder Create() => throw new NotImplementedException("PoolingAsyncValueTaskMethodBuilder.Create");
    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("PoolingAsyncValueTaskMethodBuilder.Start");
    public void SetStateMachine(IAsyncStateMachine stateMachine) => throw new NotImplementedException("PoolingAsyncValueTaskMethodBuilder.SetStateMachine");
    public void SetResult() => throw new NotImplementedException("PoolingAsyncValueTaskMethodBuilder.SetResult");
    public void SetException(Exception exception) => throw new NotImplementedException("PoolingAsyncValueTaskMethodBuilder.SetException");
    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("PoolingAsyncValueTaskMethodBuilder.AwaitOnCompleted");
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("PoolingAsyncValueTaskMethodBuilder.AwaitUnsafeOnCompleted");
}

/// <summary>Pooling async value task method builder; not done yet.</summary>
public struct PoolingAsyncValueTaskMethodBuilder<TResult>
{
    public ValueTask<TResult> Task { get => throw new NotImplementedException("PoolingAsyncValueTaskMethodBuilder.Task"); }
    public static PoolingAsyncValueTaskMethodBuilder<TResult> Create() => throw new NotImplementedException("PoolingAsyncValueTaskMethodBuilder.Create");
    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("PoolingAsyncValueTaskMethodBuilder.Start");
    public void SetStateMachine(IAsyncStateMachine stateMachine) => throw new NotImplementedException("PoolingAsyncValueTaskMethodBuilder.SetStateMachine");
    public void SetResult(TResult result) => throw new NotImplementedException("PoolingAsyncValueTaskMethodBuilder.SetResult");
    public void SetException(Exception exception) => throw new NotImplementedException("PoolingAsyncValueTaskMethodBuilder.SetException");
    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("PoolingAsyncValueTaskMethodBuilder.AwaitOnCompleted");
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("PoolingAsyncValueTaskMethodBuilder.AwaitUnsafeOnCompleted");
}
