using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading.Tasks;

namespace System.Threading;

/// <summary>
/// Background threads that take work from one queue. As many run as there are processors; while work waits and none is taken, one more starts every few
/// milliseconds, because then the others are blocked.
/// </summary>
public static partial class ThreadPool
{
    private const int IdleMilliseconds = 20000;
    private const int GateMilliseconds = 100;

    private static readonly Queue<object> s_queue = new Queue<object>();
    private static int s_threads, s_idle, s_minimum = Environment.ProcessorCount, s_maximum = 32767, s_ioMinimum = Environment.ProcessorCount, s_ioMaximum = 1000;
    private static long s_completed, s_taken;
    private static bool s_gateRuns;

    public static int ThreadCount => s_threads;
    public static long PendingWorkItemCount { get { lock (s_queue) return s_queue.Count; } }
    public static long CompletedWorkItemCount => Volatile.Read(ref s_completed);

    public static bool QueueUserWorkItem(WaitCallback callBack) => QueueUserWorkItem(callBack, null);

    public static bool QueueUserWorkItem(WaitCallback callBack, object state)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        Enqueue(new CallbackItem(callBack, state, ExecutionContext.Capture()));
        return true;
    }

    public static bool QueueUserWorkItem<TState>(Action<TState> callBack, TState state, bool preferLocal)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        Enqueue(new ActionItem<TState>(callBack, state, ExecutionContext.Capture()));
        return true;
    }

    public static bool UnsafeQueueUserWorkItem<TState>(Action<TState> callBack, TState state, bool preferLocal)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        Enqueue(new ActionItem<TState>(callBack, state, null));
        return true;
    }

    public static bool UnsafeQueueUserWorkItem(WaitCallback callBack, object state)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        Enqueue(new CallbackItem(callBack, state, null));
        return true;
    }

    public static bool UnsafeQueueUserWorkItem(IThreadPoolWorkItem callBack, bool preferLocal)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        if (callBack is Task) throw new ArgumentOutOfRangeException(nameof(callBack));
        Enqueue(callBack);
        return true;
    }

    // Work is a Task, an IThreadPoolWorkItem or an Action that manages its own context.
    internal static void Enqueue(object work)
    {
        bool start = false, gate = false;
        lock (s_queue)
        {
            s_queue.Enqueue(work);
            if (s_idle > 0) Monitor.Pulse(s_queue);
            else if (s_threads < s_minimum)
            {
                s_threads++;
                start = true;
            }
            if (s_queue.Count > s_idle && !s_gateRuns && !start) s_gateRuns = gate = true;
        }
        if (start) StartWorker();
        if (gate) StartBackground(GateLoop, ".NET TP Gate");
    }

    private static void StartBackground(ThreadStart start, string name)
    {
        Thread thread = new Thread(start) { IsBackground = true, Name = name };
        thread.UnsafeStart();
    }

    private static void StartWorker()
    {
        Thread thread = new Thread(WorkerLoop) { IsBackground = true, Name = ".NET TP Worker" };
        thread._pool = true;
        thread.UnsafeStart();
    }

    private static void GateLoop()
    {
        long taken = -1;
        int quiet = 0;
        while (true)
        {
            Thread.Sleep(GateMilliseconds);
            bool start = false;
            lock (s_queue)
            {
                if (s_queue.Count == 0)
                {
                    if (++quiet > 20)
                    {
                        s_gateRuns = false;
                        return;
                    }
                }
                else
                {
                    quiet = 0;
                    if ((s_taken == taken || s_threads < s_minimum) && s_threads < s_maximum && s_idle == 0)
                    {
                        s_threads++;
                        start = true;
                    }
                }
                taken = s_taken;
            }
            if (start) StartWorker();
        }
    }

    private static void WorkerLoop()
    {
        Thread thread = Thread.CurrentThread;
        while (true)
        {
            object work;
            lock (s_queue)
            {
                while (s_queue.Count == 0)
                {
                    s_idle++;
                    bool pulsed = Monitor.Wait(s_queue, IdleMilliseconds);
                    s_idle--;
                    if (!pulsed && s_queue.Count == 0)
                    {
                        s_threads--;
                        return;
                    }
                }
                work = s_queue.Dequeue();
                s_taken++;
            }
            Dispatch(work, thread);
            // What the work left behind must not reach the next.
            if (thread._context != null) ExecutionContext.Switch(thread, null);
            thread._synchronization = null;
            Interlocked.Increment(ref s_completed);
        }
    }

    private static void Dispatch(object work, Thread thread)
    {
        // A box of an asynchronous method is a task and a work item: as work it goes on with the method.
        if (work is IThreadPoolWorkItem item) item.Execute();
        else if (work is Task task) task.ExecuteFromQueue();
        else ((Action)work)();
    }

    private sealed class CallbackItem(WaitCallback callback, object state, ExecutionContext context) : IThreadPoolWorkItem
    {
        public void Execute()
        {
            if (context == null || context == ExecutionContext.Default) callback(state);
            else ExecutionContext.RunInternal(context, static s => ((CallbackItem)s).Call(), this);
        }

        private void Call() => callback(state);
    }

    private sealed class ActionItem<TState>(Action<TState> callback, TState state, ExecutionContext context) : IThreadPoolWorkItem
    {
        public void Execute()
        {
            if (context == null || context == ExecutionContext.Default) callback(state);
            else ExecutionContext.RunInternal(context, static s => ((ActionItem<TState>)s).Call(), this);
        }

        private void Call() => callback(state);
    }

    public static void GetMinThreads(out int workerThreads, out int completionPortThreads)
    {
        workerThreads = s_minimum;
        completionPortThreads = s_ioMinimum;
    }

    public static void GetMaxThreads(out int workerThreads, out int completionPortThreads)
    {
        workerThreads = s_maximum;
        completionPortThreads = s_ioMaximum;
    }

    public static void GetAvailableThreads(out int workerThreads, out int completionPortThreads)
    {
        lock (s_queue) workerThreads = s_maximum - (s_threads - s_idle);
        completionPortThreads = s_ioMaximum;
    }

    public static bool SetMinThreads(int workerThreads, int completionPortThreads)
    {
        lock (s_queue)
        {
            if (workerThreads < 0 || workerThreads > s_maximum || completionPortThreads < 0 || completionPortThreads > s_ioMaximum) return false;
            s_minimum = Math.Max(1, workerThreads);
            s_ioMinimum = Math.Max(1, completionPortThreads);
            return true;
        }
    }

    public static bool SetMaxThreads(int workerThreads, int completionPortThreads)
    {
        lock (s_queue)
        {
            if (workerThreads < s_minimum || workerThreads == 0 || completionPortThreads < s_ioMinimum || completionPortThreads == 0) return false;
            s_maximum = Math.Min(workerThreads, 32767);
            s_ioMaximum = Math.Min(completionPortThreads, 32767);
            return true;
        }
    }

    public static RegisteredWaitHandle RegisterWaitForSingleObject(WaitHandle waitObject, WaitOrTimerCallback callBack, object state, int millisecondsTimeOutInterval, bool executeOnlyOnce)
    {
        ArgumentNullException.ThrowIfNull(waitObject);
        ArgumentNullException.ThrowIfNull(callBack);
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeOutInterval, -1);
        return new RegisteredWaitHandle(waitObject, callBack, state, millisecondsTimeOutInterval, executeOnlyOnce, ExecutionContext.Capture());
    }

    [CLSCompliant(false)]
    public static RegisteredWaitHandle RegisterWaitForSingleObject(WaitHandle waitObject, WaitOrTimerCallback callBack, object state, uint millisecondsTimeOutInterval, bool executeOnlyOnce)
        => RegisterWaitForSingleObject(waitObject, callBack, state, (int)millisecondsTimeOutInterval, executeOnlyOnce);
    public static RegisteredWaitHandle RegisterWaitForSingleObject(WaitHandle waitObject, WaitOrTimerCallback callBack, object state, long millisecondsTimeOutInterval, bool executeOnlyOnce)
        => RegisterWaitForSingleObject(waitObject, callBack, state, checked((int)millisecondsTimeOutInterval), executeOnlyOnce);
    public static RegisteredWaitHandle RegisterWaitForSingleObject(WaitHandle waitObject, WaitOrTimerCallback callBack, object state, TimeSpan timeout, bool executeOnlyOnce)
        => RegisterWaitForSingleObject(waitObject, callBack, state, WaitHandle.Milliseconds(timeout), executeOnlyOnce);
    public static RegisteredWaitHandle UnsafeRegisterWaitForSingleObject(WaitHandle waitObject, WaitOrTimerCallback callBack, object state, int millisecondsTimeOutInterval, bool executeOnlyOnce)
        => RegisterWaitForSingleObject(waitObject, callBack, state, millisecondsTimeOutInterval, executeOnlyOnce);
    public static RegisteredWaitHandle UnsafeRegisterWaitForSingleObject(WaitHandle waitObject, WaitOrTimerCallback callBack, object state, TimeSpan timeout, bool executeOnlyOnce)
        => RegisterWaitForSingleObject(waitObject, callBack, state, timeout, executeOnlyOnce);
}
