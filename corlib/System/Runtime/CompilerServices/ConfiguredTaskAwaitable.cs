using System.Collections.Generic;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>A task to await with options.</summary>
public readonly struct ConfiguredTaskAwaitable
{
    private readonly ConfiguredTaskAwaiter _awaiter;
    internal ConfiguredTaskAwaitable(Task task, ConfigureAwaitOptions options) => _awaiter = new ConfiguredTaskAwaiter(task, options);
    public ConfiguredTaskAwaiter GetAwaiter() => _awaiter;

    public readonly struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion, ITaskAwaiter
    {
        private readonly Task _task;
        private readonly ConfigureAwaitOptions _options;

        internal ConfiguredTaskAwaiter(Task task, ConfigureAwaitOptions options)
        {
            _task = task;
            _options = options;
        }

        Task ITaskAwaiter.AwaitedTask => _task;
        bool ITaskAwaiter.OnCapturedContext => (_options & ConfigureAwaitOptions.ContinueOnCapturedContext) != 0;
        public bool IsCompleted => (_options & ConfigureAwaitOptions.ForceYielding) == 0 && _task.IsCompleted;
        public void OnCompleted(Action continuation) => TaskAwaiter.OnCompletedInternal(_task, continuation, (_options & ConfigureAwaitOptions.ContinueOnCapturedContext) != 0, true);
        public void UnsafeOnCompleted(Action continuation) => TaskAwaiter.OnCompletedInternal(_task, continuation, (_options & ConfigureAwaitOptions.ContinueOnCapturedContext) != 0, false);
        public void GetResult() => TaskAwaiter.ValidateEnd(_task, _options);
    }
}

/// <summary>A task with a result to await with options.</summary>
public readonly struct ConfiguredTaskAwaitable<TResult>
{
    private readonly ConfiguredTaskAwaiter _awaiter;
    internal ConfiguredTaskAwaitable(Task<TResult> task, ConfigureAwaitOptions options) => _awaiter = new ConfiguredTaskAwaiter(task, options);
    public ConfiguredTaskAwaiter GetAwaiter() => _awaiter;

    public readonly struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion, ITaskAwaiter
    {
        private readonly Task<TResult> _task;
        private readonly ConfigureAwaitOptions _options;

        internal ConfiguredTaskAwaiter(Task<TResult> task, ConfigureAwaitOptions options)
        {
            _task = task;
            _options = options;
        }

        Task ITaskAwaiter.AwaitedTask => _task;
        bool ITaskAwaiter.OnCapturedContext => (_options & ConfigureAwaitOptions.ContinueOnCapturedContext) != 0;
        public bool IsCompleted => (_options & ConfigureAwaitOptions.ForceYielding) == 0 && _task.IsCompleted;
        public void OnCompleted(Action continuation) => TaskAwaiter.OnCompletedInternal(_task, continuation, (_options & ConfigureAwaitOptions.ContinueOnCapturedContext) != 0, true);
        public void UnsafeOnCompleted(Action continuation) => TaskAwaiter.OnCompletedInternal(_task, continuation, (_options & ConfigureAwaitOptions.ContinueOnCapturedContext) != 0, false);

        public TResult GetResult()
        {
            TaskAwaiter.ValidateEnd(_task, ConfigureAwaitOptions.None);
            return _task._result;
        }
    }
}
