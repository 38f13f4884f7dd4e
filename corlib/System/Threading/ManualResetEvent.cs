using System.Collections.Generic;

namespace System.Threading;

/// <summary>Lets all threads through between Set and Reset.</summary>
public sealed class ManualResetEvent : EventWaitHandle
{
    public ManualResetEvent(bool initialState) : base(initialState, EventResetMode.ManualReset) { }
}
