using System;

namespace System.Runtime.CompilerServices;

/// <summary>Configured value task awaitable; not done yet.</summary>
public struct ConfiguredValueTaskAwaitable
{
    public ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter GetAwaiter() => throw new NotImplementedException("ConfiguredValueTaskAwaitable.GetAwaiter");
    /// <summary>Configured value task awaiter; not done yet.</summary>
    public struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion, INotifyCompletion
    {
        public bool IsCompleted { get => throw new NotImplementedException("ConfiguredValueTaskAwaiter.IsCompleted"); }
        public void GetResult() => throw new NotImplementedException("ConfiguredValueTaskAwaiter.GetResult");
        public void OnCompleted(Action continuation) => throw new NotImplementedException("ConfiguredValueTaskAwaiter.OnCompleted");
        public void UnsafeOnCompleted(Action continuation) => throw new NotImplementedException("ConfiguredValueTaskAwaiter.UnsafeOnCompleted");
    }
}

/// <summary>Configured value task awaitable; not done yet.</summary>
public struct ConfiguredValueTaskAwaitable<TResult>
{
    public ConfiguredValueTaskAwaitable<TResult>.ConfiguredValueTaskAwaiter GetAwaiter() => throw new NotImplementedException("ConfiguredValueTaskAwaitable.GetAwaiter");
    /// <summary>Configured value task awaiter; not done yet.</summary>
    public struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion, INotifyCompletion
    {
        public bool IsCompleted { get => throw new NotImplementedException("ConfiguredValueTaskAwaiter.IsCompleted"); }
        public TResult GetResult() => throw new NotImplementedException("ConfiguredValueTaskAwaiter.GetResult");
        public void OnCompleted(Action continuation) => throw new NotImplementedException("ConfiguredValueTaskAwaiter.OnCompleted");
        public void UnsafeOnCompleted(Action continuation) => throw new NotImplementedException("ConfiguredValueTaskAwaiter.UnsafeOnCompleted");
    }
}
