using System.Runtime.ExceptionServices;
using System.Runtime.Serialization;

namespace System.Threading;

/// <summary>The values of async locals that flow with the work. Immutable; the default context is null in a thread.</summary>
[Serializable]
public sealed class ExecutionContext : IDisposable, ISerializable
{
    internal static readonly ExecutionContext Default = new ExecutionContext(Array.Empty<IAsyncLocal>(), Array.Empty<object>(), Array.Empty<IAsyncLocal>(), false);

    private readonly IAsyncLocal[] _locals;
    private readonly object[] _values;
    private readonly IAsyncLocal[] _notified;
    private readonly bool _suppressed;

    private ExecutionContext(IAsyncLocal[] locals, object[] values, IAsyncLocal[] notified, bool suppressed)
    {
        _locals = locals;
        _values = values;
        _notified = notified;
        _suppressed = suppressed;
    }

    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();

    /// <summary>The current context; null while the flow is suppressed.</summary>
    public static ExecutionContext Capture()
    {
        ExecutionContext context = Thread.CurrentThread._context;
        if (context == null) return Default;
        return context._suppressed ? null : context;
    }

    public static bool IsFlowSuppressed()
    {
        ExecutionContext context = Thread.CurrentThread._context;
        return context != null && context._suppressed;
    }

    public static AsyncFlowControl SuppressFlow()
    {
        Thread thread = Thread.CurrentThread;
        ExecutionContext context = thread._context ?? Default;
        if (context._suppressed) return default;
        thread._context = new ExecutionContext(context._locals, context._values, context._notified, true);
        return new AsyncFlowControl(thread);
    }

    public static void RestoreFlow()
    {
        Thread thread = Thread.CurrentThread;
        ExecutionContext context = thread._context;
        if (context == null || !context._suppressed) throw new InvalidOperationException("Cannot restore context flow when it is not suppressed.");
        thread._context = context._locals.Length == 0 ? null : new ExecutionContext(context._locals, context._values, context._notified, false);
    }

    public static void Run(ExecutionContext executionContext, ContextCallback callback, object state)
    {
        if (executionContext == null) throw new InvalidOperationException("Cannot call Set on a null context");
        RunInternal(executionContext, callback, state);
    }

    // Runs with a context (null: the current one stays) and puts the thread's own back.
    internal static void RunInternal(ExecutionContext context, ContextCallback callback, object state)
    {
        Thread thread = Thread.CurrentThread;
        ExecutionContext before = thread._context;
        SynchronizationContext synchronization = thread._synchronization;
        if (context != null) Switch(thread, context);
        try { callback(state); }
        finally
        {
            thread._synchronization = synchronization;
            Switch(thread, before);
        }
    }

    public static void Restore(ExecutionContext executionContext)
    {
        if (executionContext == null) throw new InvalidOperationException("Cannot call Set on a null context");
        Switch(Thread.CurrentThread, executionContext);
    }

    // Makes a context current and tells the locals whose values differ.
    internal static void Switch(Thread thread, ExecutionContext context)
    {
        if (context == Default) context = null;
        ExecutionContext before = thread._context;
        if (before == context) return;
        thread._context = context;
        IAsyncLocal[] old = before == null ? Default._notified : before._notified;
        IAsyncLocal[] now = context == null ? Default._notified : context._notified;
        if (old.Length == 0 && now.Length == 0) return;
        foreach (IAsyncLocal local in old)
        {
            object was = before.Get(local), is_ = context?.Get(local);
            if (was != is_) local.OnValueChanged(was, is_, true);
        }
        foreach (IAsyncLocal local in now)
        {
            if (Array.IndexOf(old, local) >= 0) continue;
            object was = before?.Get(local), is_ = context.Get(local);
            if (was != is_) local.OnValueChanged(was, is_, true);
        }
    }

    private object Get(IAsyncLocal local)
    {
        IAsyncLocal[] locals = _locals;
        for (int i = 0; i < locals.Length; i++)
            if (locals[i] == local) return _values[i];
        return null;
    }

    internal static object GetLocalValue(IAsyncLocal local) => Thread.CurrentThread._context?.Get(local);

    internal static void SetLocalValue(IAsyncLocal local, object value, bool notify)
    {
        Thread thread = Thread.CurrentThread;
        ExecutionContext context = thread._context ?? Default;
        object before = context.Get(local);
        if (before == value) return;
        IAsyncLocal[] locals = context._locals;
        object[] values = context._values;
        IAsyncLocal[] notified = context._notified;
        int index = Array.IndexOf(locals, local);
        if (index >= 0) values = (object[])values.Clone();
        else
        {
            index = locals.Length;
            Array.Resize(ref locals, index + 1);
            Array.Resize(ref values, index + 1);
            locals[index] = local;
        }
        values[index] = value;
        if (notify && Array.IndexOf(notified, local) < 0)
        {
            Array.Resize(ref notified, notified.Length + 1);
            notified[^1] = local;
        }
        thread._context = new ExecutionContext(locals, values, notified, context._suppressed);
        if (notify) local.OnValueChanged(before, value, false);
    }

    public ExecutionContext CreateCopy() => this;
    public void Dispose() { }
}

internal interface IAsyncLocal
{
    void OnValueChanged(object previous, object current, bool contextChanged);
}
