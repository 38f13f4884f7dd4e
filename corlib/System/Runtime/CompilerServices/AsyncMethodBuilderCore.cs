using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>What the builders of asynchronous methods share.</summary>
internal static class AsyncMethodBuilderCore
{
    // Runs the method up to its first await; what it changes in the contexts stays inside.
    internal static void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine
    {
        if (stateMachine == null) ThrowHelper.ArgumentNull("stateMachine");
        Thread thread = Thread.CurrentThread;
        ExecutionContext context = thread._context;
        SynchronizationContext synchronization = thread._synchronization;
        try { stateMachine.MoveNext(); }
        finally
        {
            if (thread._synchronization != synchronization) thread._synchronization = synchronization;
            if (thread._context != context) ExecutionContext.Switch(thread, context);
        }
    }

    internal static void CheckStateMachine(IAsyncStateMachine stateMachine, object boxOrTask)
    {
        ArgumentNullException.ThrowIfNull(stateMachine);
        if (boxOrTask != null) throw new InvalidOperationException("The builder was not properly initialized.");
    }

    // An exception that nobody can catch ends up in the context or brings the process down.
    internal static void ThrowAsync(Exception exception, SynchronizationContext target)
    {
        ExceptionDispatchInfo info = ExceptionDispatchInfo.Capture(exception);
        if (target != null)
        {
            try
            {
                target.Post(static s => ((ExceptionDispatchInfo)s).Throw(), info);
                return;
            }
            catch (Exception e) { info = ExceptionDispatchInfo.Capture(new AggregateException(exception, e)); }
        }
        ThreadPool.QueueUserWorkItem(static s => ((ExceptionDispatchInfo)s).Throw(), info);
    }

    // Registers the box with what the awaiter waits for.
    internal static void AwaitUnsafe<TAwaiter>(ref TAwaiter awaiter, IAsyncStateMachineBox box) where TAwaiter : ICriticalNotifyCompletion
    {
        if (default(TAwaiter) != null && awaiter is ITaskAwaiter)
        {
            Task task = ((ITaskAwaiter)awaiter).AwaitedTask;
            bool captured = ((ITaskAwaiter)awaiter).OnCapturedContext;
            AwaitTask(task, box, captured);
            return;
        }
        try { awaiter.UnsafeOnCompleted(box.MoveNextAction); }
        catch (Exception e) { ThrowAsync(e, null); }
    }

    private static void AwaitTask(Task task, IAsyncStateMachineBox box, bool captured)
    {
        if (captured)
        {
            SynchronizationContext synchronization = SynchronizationContext.Current;
            if ((synchronization != null && synchronization.GetType() != typeof(SynchronizationContext)) || (TaskScheduler.InternalCurrent is TaskScheduler scheduler && scheduler != TaskScheduler.Default))
            {
                task.SetAwaitContinuation(box, box.MoveNextAction, true);
                return;
            }
        }
        if (!task.TryAddContinuation(box)) ThreadPool.Enqueue(box);
    }
}

/// <summary>A task that holds an asynchronous method's state between its steps.</summary>
internal sealed class AsyncStateMachineBox<TStateMachine, TResult> : Task<TResult>, IAsyncStateMachineBox, IThreadPoolWorkItem where TStateMachine : IAsyncStateMachine
{
    internal TStateMachine StateMachine;
    internal ExecutionContext Context;
    private Action _moveNext;

    public Action MoveNextAction => _moveNext ??= MoveNext;

    void IThreadPoolWorkItem.Execute() => MoveNext();

    public void MoveNext()
    {
        ExecutionContext context = Context;
        if (context == null)
        {
            StateMachine.MoveNext();
        }
        else
        {
            Thread thread = Thread.CurrentThread;
            if (context == ExecutionContext.Default && thread._context == null) StateMachine.MoveNext();
            else ExecutionContext.RunInternal(context, static s => ((AsyncStateMachineBox<TStateMachine, TResult>)s).StateMachine.MoveNext(), this);
        }
        if (IsCompleted)
        {
            StateMachine = default;
            Context = null;
        }
    }
}

/// <summary>Makes boxes and completes the tasks of asynchronous methods.</summary>
internal static class AsyncTaskCore<TResult>
{
    internal static AsyncStateMachineBox<TStateMachine, TResult> GetBox<TStateMachine>(ref TStateMachine stateMachine, ref Task<TResult> field) where TStateMachine : IAsyncStateMachine
    {
        ExecutionContext context = ExecutionContext.Capture();
        if (field is AsyncStateMachineBox<TStateMachine, TResult> existing)
        {
            existing.Context = context;
            return existing;
        }
        AsyncStateMachineBox<TStateMachine, TResult> box = new AsyncStateMachineBox<TStateMachine, TResult>();
        // The builder inside the copy must know its task, so the field is set first.
        field = box;
        box.StateMachine = stateMachine;
        box.Context = context;
        return box;
    }

    internal static void SetException(Exception exception, ref Task<TResult> field)
    {
        ArgumentNullException.ThrowIfNull(exception);
        Task<TResult> task = field ??= new Task<TResult>();
        bool done = exception is OperationCanceledException cancelled ? task.TrySetCanceled(cancelled.CancellationToken, cancelled) : task.TrySetException(exception);
        if (!done) throw new InvalidOperationException("An attempt was made to transition a task to a final state when it had already completed.");
    }

    internal static void SetResult(TResult result, ref Task<TResult> field)
    {
        if (field == null)
        {
            field = new Task<TResult>(result);
            return;
        }
        if (!field.TrySetResult(result)) throw new InvalidOperationException("An attempt was made to transition a task to a final state when it had already completed.");
    }
}
