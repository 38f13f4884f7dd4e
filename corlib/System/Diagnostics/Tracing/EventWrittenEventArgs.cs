using System.Collections.ObjectModel;

namespace System.Diagnostics.Tracing;

/// <summary>An event as listeners get it.</summary>
public class EventWrittenEventArgs : EventArgs
{
    internal EventWrittenEventArgs() { }

    public string EventName { get; internal set; }

    /// <summary>-1 for self-describing events.</summary>
    public int EventId { get; internal set; }

    public Guid ActivityId { get; internal set; }
    public Guid RelatedActivityId { get; internal set; }
    public ReadOnlyCollection<object> Payload { get; internal set; }
    public ReadOnlyCollection<string> PayloadNames { get; internal set; }
    public EventSource EventSource { get; internal set; }
    public EventKeywords Keywords { get; internal set; }
    public EventOpcode Opcode { get; internal set; }
    public EventTask Task { get; internal set; }
    public EventTags Tags { get; internal set; }
    public string Message { get; internal set; }
    public EventChannel Channel { get; internal set; }
    public byte Version { get; internal set; }
    public EventLevel Level { get; internal set; }
    public long OSThreadId { get; internal set; }
    public DateTime TimeStamp { get; internal set; }
}
