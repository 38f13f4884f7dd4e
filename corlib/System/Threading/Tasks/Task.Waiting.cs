using System.Collections.Generic;

namespace System.Threading.Tasks;

public partial class Task
{
    /// <summary>Waits; runs the task here when it has not begun and its scheduler allows.</summary>
    /// <exception cref="AggregateException">The task was cancelled or failed.</exception>
    public void Wait() => Wait(-1, default);
    public bool Wait(TimeSpan timeout) => Wait(Milliseconds(timeout), default);
    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) => Wait(Milliseconds(timeout), cancellationToken);
    public void Wait(CancellationToken cancellationToken) => Wait(-1, cancellationToken);
    public bool Wait(int millisecondsTimeout) => Wait(millisecondsTimeout, default);

    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        if (millisecondsTimeout < -1) ThrowHelper.OutOfRange("millisecondsTimeout");
        if (IsCompletedSuccessfully) return true;
        if (!InternalWait(millisecondsTimeout, cancellationToken)) return false;
        AggregateException exceptions = GetExceptions(true);
        if (exceptions != null) throw exceptions;
        return true;
    }

    private static int Milliseconds(TimeSpan timeout)
    {
        long milliseconds = (long)timeout.TotalMilliseconds;
        if (milliseconds < -1 || milliseconds > int.MaxValue) ThrowHelper.OutOfRange("timeout");
        return (int)milliseconds;
    }

    internal bool InternalWait(int timeout, CancellationToken token)
    {
        if (IsCompleted) return true;
        token.ThrowIfCancellationRequested();
        if (timeout == -1 && !token.CanBeCanceled && IsUnclaimedDelegateTask && _scheduler != null && _status == (int)TaskStatus.WaitingToRun)
        {
            if (_scheduler.TryRunInline(this, true) && IsCompleted) return true;
        }
        if (timeout == 0) return IsCompleted;
        return CompletedEvent.Wait(timeout, token);
    }

    private static void CheckTasks(ReadOnlySpan<Task> tasks)
    {
        for (int i = 0; i < tasks.Length; i++)
            if (tasks[i] == null) throw new ArgumentException(SR.Task_WaitMulti_NullTask, nameof(tasks));
    }

    public static void WaitAll(params Task[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        WaitAllCore(tasks, -1, default);
    }

    public static void WaitAll(params ReadOnlySpan<Task> tasks) => WaitAllCore(tasks, -1, default);

    public static void WaitAll(IEnumerable<Task> tasks, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        WaitAllCore(new List<Task>(tasks).ToArray(), -1, cancellationToken);
    }

    public static bool WaitAll(Task[] tasks, TimeSpan timeout)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WaitAllCore(tasks, Milliseconds(timeout), default);
    }

    public static bool WaitAll(Task[] tasks, int millisecondsTimeout)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WaitAllCore(tasks, millisecondsTimeout, default);
    }

    public static void WaitAll(Task[] tasks, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        WaitAllCore(tasks, -1, cancellationToken);
    }

    public static bool WaitAll(Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WaitAllCore(tasks, millisecondsTimeout, cancellationToken);
    }

    private static bool WaitAllCore(ReadOnlySpan<Task> tasks, int timeout, CancellationToken token)
    {
        if (timeout < -1) ThrowHelper.OutOfRange("millisecondsTimeout");
        CheckTasks(tasks);
        token.ThrowIfCancellationRequested();
        long end = timeout < 0 ? 0 : TimerQueue.Now + timeout;
        // From the last to the first: those at the end are the likeliest not to have begun, so that they can run here.
        for (int i = tasks.Length - 1; i >= 0; i--)
        {
            int left = timeout < 0 ? -1 : (int)Math.Max(0, end - TimerQueue.Now);
            if (!tasks[i].InternalWait(left, token)) return false;
        }
        List<Exception> exceptions = null;
        foreach (Task task in tasks)
        {
            AggregateException of = task.GetExceptions(true);
            if (of == null) continue;
            (exceptions ??= new List<Exception>()).AddRange(of.InternalInnerExceptions);
        }
        if (exceptions != null) throw new AggregateException(exceptions);
        return true;
    }

    public static int WaitAny(params Task[] tasks) => WaitAny(tasks, -1, default);
    public static int WaitAny(Task[] tasks, TimeSpan timeout) => WaitAny(tasks, Milliseconds(timeout), default);
    public static int WaitAny(Task[] tasks, CancellationToken cancellationToken) => WaitAny(tasks, -1, cancellationToken);
    public static int WaitAny(Task[] tasks, int millisecondsTimeout) => WaitAny(tasks, millisecondsTimeout, default);

    /// <summary>The index of a task that is complete; -1 for a timeout.</summary>
    public static int WaitAny(Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        if (millisecondsTimeout < -1) ThrowHelper.OutOfRange("millisecondsTimeout");
        cancellationToken.ThrowIfCancellationRequested();
        CheckTasks(tasks);
        for (int i = 0; i < tasks.Length; i++)
            if (tasks[i].IsCompleted) return i;
        if (tasks.Length == 0) return -1;
        if (millisecondsTimeout == 0) return -1;
        Task<Task> any = WhenAny((IEnumerable<Task>)tasks);
        if (!any.InternalWait(millisecondsTimeout, cancellationToken)) return -1;
        return Array.IndexOf(tasks, any.Result);
    }
}
