using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading.Tasks;

namespace System.Threading;

/// <summary>A callback that waits for a handle, on a thread of its own.</summary>
public sealed class RegisteredWaitHandle : MarshalByRefObject
{
    private readonly WaitHandle _wait;
    private readonly WaitOrTimerCallback _callback;
    private readonly object _state;
    private readonly int _timeout;
    private readonly bool _once;
    private readonly ExecutionContext _context;
    private readonly ManualResetEvent _stop = new ManualResetEvent(false);
    private volatile bool _unregistered;

    internal RegisteredWaitHandle(WaitHandle wait, WaitOrTimerCallback callback, object state, int timeout, bool once, ExecutionContext context)
    {
        _wait = wait;
        _callback = callback;
        _state = state;
        _timeout = timeout;
        _once = once;
        _context = context;
        Thread thread = new Thread(Loop) { IsBackground = true, Name = ".NET TP Wait" };
        thread.UnsafeStart();
    }

    private void Loop()
    {
        WaitHandle[] handles = { _stop, _wait };
        do
        {
            int index = WaitHandle.WaitAny(handles, _timeout);
            if (index == 0 || _unregistered) return;
            bool timedOut = index == WaitHandle.WaitTimeout;
            ThreadPool.UnsafeQueueUserWorkItem(static s => s.self.Call(s.timedOut), (self: this, timedOut), false);
        }
        while (!_once);
    }

    private void Call(bool timedOut)
    {
        if (_context == null) _callback(_state, timedOut);
        else ExecutionContext.RunInternal(_context, s => _callback(_state, timedOut), null);
    }

    public bool Unregister(WaitHandle waitObject)
    {
        if (_unregistered) return false;
        _unregistered = true;
        _stop.Set();
        if (waitObject != null && waitObject.SafeWaitHandle.DangerousGetHandle() != -1) waitObject.Signal();
        return true;
    }
}
