using System.Collections.Generic;

namespace System.Diagnostics.Tracing;

/// <summary>Receives the events of the sources it enables.</summary>
public abstract class EventListener : IDisposable
{
    private EventHandler<EventSourceCreatedEventArgs> _created;

    /// <summary>Every source that exists is announced, and later ones are when they are made.</summary>
    protected EventListener()
    {
        EventSource.AddListener(this);
    }

    /// <summary>Existing sources are announced to a new handler at once.</summary>
    public event EventHandler<EventSourceCreatedEventArgs> EventSourceCreated
    {
        add
        {
            _created += value;
            foreach (EventSource source in EventSource.GetSources())
                value(this, new EventSourceCreatedEventArgs { EventSource = source });
        }
        remove => _created -= value;
    }

    public event EventHandler<EventWrittenEventArgs> EventWritten;

    public virtual void Dispose() => EventSource.RemoveListener(this);

    public void EnableEvents(EventSource eventSource, EventLevel level) => EnableEvents(eventSource, level, EventKeywords.None);
    public void EnableEvents(EventSource eventSource, EventLevel level, EventKeywords matchAnyKeyword) => EnableEvents(eventSource, level, matchAnyKeyword, null);

    /// <summary>Events at most as verbose as level, with one of the keywords at least; no keywords means all.</summary>
    /// <exception cref="ArgumentNullException">eventSource is null.</exception>
    public void EnableEvents(EventSource eventSource, EventLevel level, EventKeywords matchAnyKeyword, IDictionary<string, string> arguments)
    {
        ArgumentNullException.ThrowIfNull(eventSource);
        eventSource.Enable(this, level, matchAnyKeyword, arguments);
    }

    /// <exception cref="ArgumentNullException">eventSource is null.</exception>
    public void DisableEvents(EventSource eventSource)
    {
        ArgumentNullException.ThrowIfNull(eventSource);
        eventSource.Disable(this);
    }

    /// <summary>A small number of the source's own.</summary>
    protected static int EventSourceIndex(EventSource eventSource) => eventSource.Index;

    protected internal virtual void OnEventSourceCreated(EventSource eventSource) => _created?.Invoke(this, new EventSourceCreatedEventArgs { EventSource = eventSource });
    protected internal virtual void OnEventWritten(EventWrittenEventArgs eventData) => EventWritten?.Invoke(this, eventData);
}
