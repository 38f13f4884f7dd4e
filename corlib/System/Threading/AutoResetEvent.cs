using System.Collections.Generic;

namespace System.Threading;

/// <summary>Lets one waiting thread through for each Set.</summary>
public sealed class AutoResetEvent : EventWaitHandle
{
    public AutoResetEvent(bool initialState) : base(initialState, EventResetMode.AutoReset) { }
}
