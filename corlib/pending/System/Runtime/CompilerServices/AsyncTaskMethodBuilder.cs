using System;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Async task method builder; not done yet.</summary>
public struct AsyncTaskMethodBuilder
{
    public Task Task { get => throw new NotImplementedException("AsyncTaskMethodBuilder.Task"); }
    public static AsyncTaskMethodBuilder Create() => throw new NotImplementedException("AsyncTaskMethodBuilder.Create");
    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("AsyncTaskMethodBuilder.Start");
    public void SetStateMachine(IAsyncStateMachine stateMachine) => throw new NotImplementedException("AsyncTaskMethodBuilder.SetStateMachine");
    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("AsyncTaskMethodBuilder.AwaitOnCompleted");
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("AsyncTaskMethodBuilder.AwaitUnsafeOnCompleted");
    public void SetResult() => throw new NotImplementedException("AsyncTaskMethodBuilder.SetResult");
    public void SetException(Exception exception) => throw new NotImplementedException("AsyncTaskMethodBuilder.SetException");
}

/// <summary>Async task method builder; not done yet.</summary>
public struct AsyncTaskMethodBuilder<TResult>
{
    public Task<TResult> Task { get => throw new NotImplementedException("AsyncTaskMethodBuilder.Task"); }
    public static AsyncTaskMethodBuilder<TResult> Create() => throw new NotImplementedException("AsyncTaskMethodBuilder.Create");
    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("AsyncTaskMethodBuilder.Start");
    public void SetStateMachine(IAsyncStateMachine stateMachine) => throw new NotImplementedException("AsyncTaskMethodBuilder.SetStateMachine");
    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("AsyncTaskMethodBuilder.AwaitOnCompleted");
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("AsyncTaskMethodBuilder.AwaitUnsafeOnCompleted");
    public void SetResult(TResult result) => throw new NotImplementedException("AsyncTaskMethodBuilder.SetResult");
    public void SetException(Exception exception) => throw new NotImplementedException("AsyncTaskMethodBuilder.SetException");
}
