using System;

namespace System.Runtime.CompilerServices;

/// <summary>Async void method builder; not done yet.</summary>
public struct AsyncVoidMethodBuilder
{
    public static AsyncVoidMethodBuilder Create() => throw new NotImplementedException("AsyncVoidMethodBuilder.Create");
    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("AsyncVoidMethodBuilder.Start");
    public void SetStateMachine(IAsyncStateMachine stateMachine) => throw new NotImplementedException("AsyncVoidMethodBuilder.SetStateMachine");
    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("AsyncVoidMethodBuilder.AwaitOnCompleted");
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("AsyncVoidMethodBuilder.AwaitUnsafeOnCompleted");
    public void SetResult() => throw new NotImplementedException("AsyncVoidMethodBuilder.SetResult");
    public void SetException(Exception exception) => throw new NotImplementedException("AsyncVoidMethodBuilder.SetException");
}
