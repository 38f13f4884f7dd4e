using System;

namespace System.Runtime.CompilerServices;

/// <summary>Value task awaiter; not done yet.</summary>
public struct ValueTaskAwaiter : ICriticalNotifyCompletion, INotifyCompletion
{
    public bool IsCompleted { get => throw new NotImplementedException("ValueTaskAwaiter.IsCompleted"); }
    public void GetResult() => throw new NotImplementedException("ValueTaskAwaiter.GetResult");
    public void OnCompleted(Action continuation) => throw new NotImplementedException("ValueTaskAwaiter.OnCompleted");
    public void UnsafeOnCompleted(Action continuation) => throw new NotImplementedException("ValueTaskAwaiter.UnsafeOnCompleted");
}

/// <summary>Value task awaiter; not done yet.</summary>
public struct ValueTaskAwaiter<TResult> : ICriticalNotifyCompletion, INotifyCompletion
{
    public bool IsCompleted { get => throw new NotImplementedException("ValueTaskAwaiter.IsCompleted"); }
    public TResult GetResult() => throw new NotImplementedException("ValueTaskAwaiter.GetResult");
    public void OnCompleted(Action continuation) => throw new NotImplementedException("ValueTaskAwaiter.OnCompleted");
    public void UnsafeOnCompleted(Action continuation) => throw new NotImplementedException("ValueTaskAwaiter.UnsafeOnCompleted");
}
