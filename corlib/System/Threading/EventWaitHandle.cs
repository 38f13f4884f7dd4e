using System.Collections.Generic;

namespace System.Threading;

/// <summary>A gate that lets one thread through (auto reset) or all (manual reset).</summary>
public class EventWaitHandle : WaitHandle
{
    public EventWaitHandle(bool initialState, EventResetMode mode) : this(initialState, mode, null, out _) { }
    public EventWaitHandle(bool initialState, EventResetMode mode, string name) : this(initialState, mode, name, out _) { }

    public EventWaitHandle(bool initialState, EventResetMode mode, string name, out bool createdNew)
    {
        if (mode != EventResetMode.AutoReset && mode != EventResetMode.ManualReset) throw new ArgumentException("Value of flags is invalid.", nameof(mode));
        if (!string.IsNullOrEmpty(name)) throw new PlatformNotSupportedException("The named version of this synchronization primitive is not supported on this platform.");
        createdNew = true;
        SetHandle(NativeWait.CreateEvent(mode == EventResetMode.ManualReset, initialState));
    }

    public static EventWaitHandle OpenExisting(string name) => throw new PlatformNotSupportedException("The named version of this synchronization primitive is not supported on this platform.");
    public static bool TryOpenExisting(string name, out EventWaitHandle result) => throw new PlatformNotSupportedException("The named version of this synchronization primitive is not supported on this platform.");

    public bool Set()
    {
        NativeWait.SetEvent(UsableHandle);
        GC.KeepAlive(this);
        return true;
    }

    public bool Reset()
    {
        NativeWait.ResetEvent(UsableHandle);
        GC.KeepAlive(this);
        return true;
    }

    internal override void Signal() => Set();
}
