using System;

namespace System.Diagnostics.Tracing;

/// <summary>Event source created event args; not done yet.</summary>
public class EventSourceCreatedEventArgs : EventArgs
{
    public EventSourceCreatedEventArgs() { throw new NotImplementedException("EventSourceCreatedEventArgs"); }
    public EventSource EventSource { get => throw new NotImplementedException("EventSourceCreatedEventArgs.EventSource"); }
}
