using System;

namespace System.Threading;

/// <summary>Auto reset event; not done yet.</summary>
public sealed class AutoResetEvent : EventWaitHandle
{
    public AutoResetEvent(bool initialState) : base(default(bool), default(EventResetMode)) { throw new NotImplementedException("AutoResetEvent"); }
}
