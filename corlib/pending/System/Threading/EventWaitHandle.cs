using System;

namespace System.Threading;

/// <summary>Event wait handle; not done yet.</summary>
public class EventWaitHandle : WaitHandle
{
    public EventWaitHandle(bool initialState, EventResetMode mode) { throw new NotImplementedException("EventWaitHandle"); }
    public EventWaitHandle(bool initialState, EventResetMode mode, string name, NamedWaitHandleOptions options) { throw new NotImplementedException("EventWaitHandle"); }
    public EventWaitHandle(bool initialState, EventResetMode mode, string name) { throw new NotImplementedException("EventWaitHandle"); }
    public EventWaitHandle(bool initialState, EventResetMode mode, string name, NamedWaitHandleOptions options, out bool createdNew) { throw new NotImplementedException("EventWaitHandle"); }
    public EventWaitHandle(bool initialState, EventResetMode mode, string name, out bool createdNew) { throw new NotImplementedException("EventWaitHandle"); }
    public static EventWaitHandle OpenExisting(string name, NamedWaitHandleOptions options) => throw new NotImplementedException("EventWaitHandle.OpenExisting");
    public static EventWaitHandle OpenExisting(string name) => throw new NotImplementedException("EventWaitHandle.OpenExisting");
    public static bool TryOpenExisting(string name, NamedWaitHandleOptions options, out EventWaitHandle result) => throw new NotImplementedException("EventWaitHandle.TryOpenExisting");
    public static bool TryOpenExisting(string name, out EventWaitHandle result) => throw new NotImplementedException("EventWaitHandle.TryOpenExisting");
    public bool Reset() => throw new NotImplementedException("EventWaitHandle.Reset");
    public bool Set() => throw new NotImplementedException("EventWaitHandle.Set");
}
