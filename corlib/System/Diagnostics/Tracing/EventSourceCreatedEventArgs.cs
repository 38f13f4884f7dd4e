namespace System.Diagnostics.Tracing;

/// <summary>Of EventListener.EventSourceCreated.</summary>
public class EventSourceCreatedEventArgs : EventArgs
{
    public EventSource EventSource { get; internal set; }
}
