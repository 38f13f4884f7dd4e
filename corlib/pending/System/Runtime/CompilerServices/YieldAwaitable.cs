using System;

namespace System.Runtime.CompilerServices;

/// <summary>Yield awaitable; not done yet.</summary>
public struct YieldAwaitable
{
    public YieldAwaitable.YieldAwaiter GetAwaiter() => throw new NotImplementedException("YieldAwaitable.GetAwaiter");
    /// <summary>Yield awaiter; not done yet.</summary>
    public struct YieldAwaiter : ICriticalNotifyCompletion, INotifyCompletion
    {
        public bool IsCompleted { get => throw new NotImplementedException("YieldAwaiter.IsCompleted"); }
        public void OnCompleted(Action continuation) => throw new NotImplementedException("YieldAwaiter.OnCompleted");
        public void UnsafeOnCompleted(Action continuation) => throw new NotImplementedException("YieldAwaiter.UnsafeOnCompleted");
        public void GetResult() => throw new NotImplementedException("YieldAwaiter.GetResult");
    }
}
