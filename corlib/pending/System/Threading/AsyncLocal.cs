using System;

namespace System.Threading;

/// <summary>Async local; not done yet.</summary>
public sealed class AsyncLocal<T>
{
    public AsyncLocal() { throw new NotImplementedException("AsyncLocal"); }
    public AsyncLocal(Action<AsyncLocalValueChangedArgs<T>> valueChangedHandler) { throw new NotImplementedException("AsyncLocal"); }
    public T Value { get => throw new NotImplementedException("AsyncLocal.Value"); set => throw new NotImplementedException("AsyncLocal.Value"); }
}
