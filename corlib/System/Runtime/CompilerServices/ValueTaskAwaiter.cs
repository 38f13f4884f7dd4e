using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Awaits a value task.</summary>
public readonly struct ValueTaskAwaiter : ICriticalNotifyCompletion
{
    private readonly ValueTask _value;
    internal ValueTaskAwaiter(in ValueTask value) => _value = value;
    public bool IsCompleted => _value.IsCompleted;
    public void GetResult() => _value.ThrowIfCompletedUnsuccessfully();
    public void OnCompleted(Action continuation) => ValueTask.OnCompleted(_value._source, _value._token, true, continuation, true);
    public void UnsafeOnCompleted(Action continuation) => ValueTask.OnCompleted(_value._source, _value._token, true, continuation, false);
}

/// <summary>Awaits a value task.</summary>
public readonly struct ValueTaskAwaiter<TResult> : ICriticalNotifyCompletion
{
    private readonly ValueTask<TResult> _value;
    internal ValueTaskAwaiter(in ValueTask<TResult> value) => _value = value;
    public bool IsCompleted => _value.IsCompleted;
    public TResult GetResult() => _value.Result;
    public void OnCompleted(Action continuation) => ValueTask<TResult>.OnCompleted(_value._source, _value._token, true, continuation, true);
    public void UnsafeOnCompleted(Action continuation) => ValueTask<TResult>.OnCompleted(_value._source, _value._token, true, continuation, false);
}
