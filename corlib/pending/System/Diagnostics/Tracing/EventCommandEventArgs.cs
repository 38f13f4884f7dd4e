using System;
using System.Collections.Generic;

namespace System.Diagnostics.Tracing;

/// <summary>Event command event args; not done yet.</summary>
public class EventCommandEventArgs : EventArgs
{
    internal EventCommandEventArgs() { }
    public EventCommand Command { get => throw new NotImplementedException("EventCommandEventArgs.Command"); }
    public IDictionary<string, string> Arguments { get => throw new NotImplementedException("EventCommandEventArgs.Arguments"); }
    public bool EnableEvent(int eventId) => throw new NotImplementedException("EventCommandEventArgs.EnableEvent");
    public bool DisableEvent(int eventId) => throw new NotImplementedException("EventCommandEventArgs.DisableEvent");
}
