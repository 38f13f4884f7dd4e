using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>A value task to await with or without the context.</summary>
public readonly struct ConfiguredValueTaskAwaitable
{
    private readonly ValueTask _value;
    internal ConfiguredValueTaskAwaitable(in ValueTask value) => _value = value;
    public ConfiguredValueTaskAwaiter GetAwaiter() => new ConfiguredValueTaskAwaiter(in _value);

    public readonly struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion
    {
        private readonly ValueTask _value;
        internal ConfiguredValueTaskAwaiter(in ValueTask value) => _value = value;
        public bool IsCompleted => _value.IsCompleted;
        public void GetResult() => _value.ThrowIfCompletedUnsuccessfully();
        public void OnCompleted(Action continuation) => ValueTask.OnCompleted(_value._source, _value._token, _value._captured, continuation, true);
        public void UnsafeOnCompleted(Action continuation) => ValueTask.OnCompleted(_value._source, _value._token, _value._captured, continuation, false);
    }
}

/// <summary>A value task to await with or without the context.</summary>
public readonly struct ConfiguredValueTaskAwaitable<TResult>
{
    private readonly ValueTask<TResult> _value;
    internal ConfiguredValueTaskAwaitable(in ValueTask<TResult> value) => _value = value;
    public ConfiguredValueTaskAwaiter GetAwaiter() => new ConfiguredValueTaskAwaiter(in _value);

    public readonly struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion
    {
        private readonly ValueTask<TResult> _value;
        internal ConfiguredValueTaskAwaiter(in ValueTask<TResult> value) => _value = value;
        public bool IsCompleted => _value.IsCompleted;
        public TResult GetResult() => _value.Result;
        public void OnCompleted(Action continuation) => ValueTask<TResult>.OnCompleted(_value._source, _value._token, _value._captured, continuation, true);
        public void UnsafeOnCompleted(Action continuation) => ValueTask<TResult>.OnCompleted(_value._source, _value._token, _value._captured, continuation, false);
    }
}
