using System;

namespace System.Threading;

/// <summary>Manual reset event; not done yet.</summary>
public sealed class ManualResetEvent : EventWaitHandle
{
    public ManualResetEvent(bool initialState) : base(default(bool), default(EventResetMode)) { throw new NotImplementedException("ManualResetEvent"); }
}
