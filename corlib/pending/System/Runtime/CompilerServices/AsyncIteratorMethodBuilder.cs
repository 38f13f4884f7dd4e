using System;

namespace System.Runtime.CompilerServices;

/// <summary>Async iterator method builder; not done yet.</summary>
public struct AsyncIteratorMethodBuilder
{
    public static AsyncIteratorMethodBuilder Create() => throw new NotImplementedException("AsyncIteratorMethodBuilder.Create");
    public void MoveNext<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("AsyncIteratorMethodBuilder.MoveNext");
    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("AsyncIteratorMethodBuilder.AwaitOnCompleted");
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine => throw new NotImplementedException("AsyncIteratorMethodBuilder.AwaitUnsafeOnCompleted");
    public void Complete() => throw new NotImplementedException("AsyncIteratorMethodBuilder.Complete");
}
