using System;

namespace System.Runtime.CompilerServices;

/// <summary>Task awaiter; not done yet.</summary>
public struct TaskAwaiter : ICriticalNotifyCompletion, INotifyCompletion
{
    public bool IsCompleted { get => throw new NotImplementedException("TaskAwaiter.IsCompleted"); }
    public void OnCompleted(Action continuation) => throw new NotImplementedException("TaskAwaiter.OnCompleted");
    public void UnsafeOnCompleted(Action continuation) => throw new NotImplementedException("TaskAwaiter.UnsafeOnCompleted");
    public void GetResult() => throw new NotImplementedException("TaskAwaiter.GetResult");
}

/// <summary>Task awaiter; not done yet.</summary>
public struct TaskAwaiter<TResult> : ICriticalNotifyCompletion, INotifyCompletion
{
    public bool IsCompleted { get => throw new NotImplementedException("TaskAwaiter.IsCompleted"); }
    public void OnCompleted(Action continuation) => throw new NotImplementedException("TaskAwaiter.OnCompleted");
    public void UnsafeOnCompleted(Action continuation) => throw new NotImplementedException("TaskAwaiter.UnsafeOnCompleted");
    public TResult GetResult() => throw new NotImplementedException("TaskAwaiter.GetResult");
}
