using System;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Async value task method builder; not done yet.</summary>
public struct AsyncValueTaskMethodBuilder
{
    public ValueTask Task { get => throw new NotImplementedException("AsyncValueTaskMethodBuilder.Task"); }
    public static AsyncValueTaskMethodBuilder Create() => throw new NotImplementedException("AsyncValueTaskMethodBuilder.Create");
    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("AsyncValueTaskMethodBuilder.Start");
    public void SetStateMachine(IAsyncStateMachine stateMachine) => throw new NotImplementedException("AsyncValueTaskMethodBuilder.SetStateMachine");
    public void SetResult() => throw new NotImplementedException("AsyncValueTaskMethodBuilder.SetResult");
    public void SetException(Exception exception) => throw new NotImplementedException("AsyncValueTaskMethodBuilder.SetException");
    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("AsyncValueTaskMethodBuilder.AwaitOnCompleted");
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("AsyncValueTaskMethodBuilder.AwaitUnsafeOnCompleted");
}

/// <summary>Async value task method builder; not done yet.</summary>
public struct AsyncValueTaskMethodBuilder<TResult>
{
    public ValueTask<TResult> Task { get => throw new NotImplementedException("AsyncValueTaskMethodBuilder.Task"); }
    public static AsyncValueTaskMethodBuilder<TResult> Create() => throw new NotImplementedException("AsyncValueTaskMethodBuilder.Create");
    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("AsyncValueTaskMethodBuilder.Start");
    public void SetStateMachine(IAsyncStateMachine stateMachine) => throw new NotImplementedException("AsyncValueTaskMethodBuilder.SetStateMachine");
    public void SetResult(TResult result) => throw new NotImplementedException("AsyncValueTaskMethodBuilder.SetResult");
    public void SetException(Exception exception) => throw new NotImplementedException("AsyncValueTaskMethodBuilder.SetException");
    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("AsyncValueTaskMethodBuilder.AwaitOnCompleted");
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("AsyncValueTaskMethodBuilder.AwaitUnsafeOnCompleted");
}
