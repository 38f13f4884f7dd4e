using System.Collections.Generic;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Goes on later, in the current context.</summary>
public readonly struct YieldAwaitable
{
    public YieldAwaiter GetAwaiter() => default;

    public readonly struct YieldAwaiter : ICriticalNotifyCompletion
    {
        public bool IsCompleted => false;
        public void OnCompleted(Action continuation) => Queue(continuation, true);
        public void UnsafeOnCompleted(Action continuation) => Queue(continuation, false);
        public void GetResult() { }

        private static void Queue(Action continuation, bool flow)
        {
            ArgumentNullException.ThrowIfNull(continuation);
            SynchronizationContext context = SynchronizationContext.Current;
            if (context != null && context.GetType() != typeof(SynchronizationContext))
            {
                context.Post(static s => ((Action)s)(), continuation);
                return;
            }
            TaskScheduler scheduler = TaskScheduler.Current;
            if (scheduler != TaskScheduler.Default)
            {
                Task.Factory.StartNew(continuation, default, TaskCreationOptions.PreferFairness, scheduler);
                return;
            }
            if (flow) ThreadPool.QueueUserWorkItem(static s => ((Action)s)(), continuation);
            else ThreadPool.UnsafeQueueUserWorkItem(static s => ((Action)s)(), continuation);
        }
    }
}
