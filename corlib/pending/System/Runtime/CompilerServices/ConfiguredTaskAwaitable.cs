using System;

namespace System.Runtime.CompilerServices;

/// <summary>Configured task awaitable; not done yet.</summary>
public struct ConfiguredTaskAwaitable
{
    public ConfiguredTaskAwaitable.ConfiguredTaskAwaiter GetAwaiter() => throw new NotImplementedException("ConfiguredTaskAwaitable.GetAwaiter");
    /// <summary>Configured task awaiter; not done yet.</summary>
    public struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion, INotifyCompletion
    {
        public bool IsCompleted { get => throw new NotImplementedException("ConfiguredTaskAwaiter.IsCompleted"); }
        public void OnCompleted(Action continuation) => throw new NotImplementedException("ConfiguredTaskAwaiter.OnCompleted");
        public void UnsafeOnCompleted(Action continuation) => throw new NotImplementedException("ConfiguredTaskAwaiter.UnsafeOnCompleted");
        public void GetResult() => throw new NotImplementedException("ConfiguredTaskAwaiter.GetResult");
    }
}

/// <summary>Configured task awaitable; not done yet.</summary>
public struct ConfiguredTaskAwaitable<TResult>
{
    public ConfiguredTaskAwaitable<TResult>.ConfiguredTaskAwaiter GetAwaiter() => throw new NotImplementedException("ConfiguredTaskAwaitable.GetAwaiter");
    /// <summary>Configured task awaiter; not done yet.</summary>
    public struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion, INotifyCompletion
    {
        public bool IsCompleted { get => throw new NotImplementedException("ConfiguredTaskAwaiter.IsCompleted"); }
        public void OnCompleted(Action continuation) => throw new NotImplementedException("ConfiguredTaskAwaiter.OnCompleted");
        public void UnsafeOnCompleted(Action continuation) => throw new NotImplementedException("ConfiguredTaskAwaiter.UnsafeOnCompleted");
        public TResult GetResult() => throw new NotImplementedException("ConfiguredTaskAwaiter.GetResult");
    }
}
