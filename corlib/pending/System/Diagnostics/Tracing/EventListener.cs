using System;
using System.Collections.Generic;

namespace System.Diagnostics.Tracing;

/// <summary>Event listener; not done yet.</summary>
public abstract class EventListener : IDisposable
{
    protected EventListener() { }
    public event EventHandler<EventSourceCreatedEventArgs> EventSourceCreated { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public event EventHandler<EventWrittenEventArgs> EventWritten { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public virtual void Dispose() => throw new NotImplementedException("EventListener.Dispose");
    public void EnableEvents(EventSource eventSource, EventLevel level) => throw new NotImplementedException("EventListener.EnableEvents");
    public void EnableEvents(EventSource eventSource, EventLevel level, EventKeywords matchAnyKeyword) => throw new NotImplementedException("EventListener.EnableEvents");
    public void EnableEvents(EventSource eventSource, EventLevel level, EventKeywords matchAnyKeyword, IDictionary<string, string> arguments) => throw new NotImplementedException("EventListener.EnableEvents");
    public void DisableEvents(EventSource eventSource) => throw new NotImplementedException("EventListener.DisableEvents");
    protected static int EventSourceIndex(EventSource eventSource) => throw new NotImplementedException("EventListener.EventSourceIndex");
    protected virtual void OnEventSourceCreated(EventSource eventSource) => throw new NotImplementedException("EventListener.OnEventSourceCreated");
    protected virtual void OnEventWritten(EventWrittenEventArgs eventData) => throw new NotImplementedException("EventListener.OnEventWritten");
}
