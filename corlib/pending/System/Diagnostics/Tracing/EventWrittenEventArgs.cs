using System;
using System.Collections.ObjectModel;

namespace System.Diagnostics.Tracing;

/// <summary>Event written event args; not done yet.</summary>
public class EventWrittenEventArgs : EventArgs
{
    internal EventWrittenEventArgs() { }
    public string EventName { get => throw new NotImplementedException("EventWrittenEventArgs.EventName"); }
    public int EventId { get => throw new NotImplementedException("EventWrittenEventArgs.EventId"); }
    public Guid ActivityId { get => throw new NotImplementedException("EventWrittenEventArgs.ActivityId"); }
    public Guid RelatedActivityId { get => throw new NotImplementedException("EventWrittenEventArgs.RelatedActivityId"); }
    public ReadOnlyCollection<object> Payload { get => throw new NotImplementedException("EventWrittenEventArgs.Payload"); }
    public ReadOnlyCollection<string> PayloadNames { get => throw new NotImplementedException("EventWrittenEventArgs.PayloadNames"); }
    public EventSource EventSource { get => throw new NotImplementedException("EventWrittenEventArgs.EventSource"); }
    public EventKeywords Keywords { get => throw new NotImplementedException("EventWrittenEventArgs.Keywords"); }
    public EventOpcode Opcode { get => throw new NotImplementedException("EventWrittenEventArgs.Opcode"); }
    public EventTask Task { get => throw new NotImplementedException("EventWrittenEventArgs.Task"); }
    public EventTags Tags { get => throw new NotImplementedException("EventWrittenEventArgs.Tags"); }
    public string Message { get => throw new NotImplementedException("EventWrittenEventArgs.Message"); }
    public EventChannel Channel { get => throw new NotImplementedException("EventWrittenEventArgs.Channel"); }
    public byte Version { get => throw new NotImplementedException("EventWrittenEventArgs.Version"); }
    public EventLevel Level { get => throw new NotImplementedException("EventWrittenEventArgs.Level"); }
    public long OSThreadId { get => throw new NotImplementedException("EventWrittenEventArgs.OSThreadId"); }
    public DateTime TimeStamp { get => throw new NotImplementedException("EventWrittenEventArgs.TimeStamp"); }
}
