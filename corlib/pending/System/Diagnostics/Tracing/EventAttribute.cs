using System;

namespace System.Diagnostics.Tracing;

/// <summary>Event attribute; not done yet.</summary>
public sealed class EventAttribute : Attribute
{
    public EventAttribute(int eventId) { throw new NotImplementedException("EventAttribute"); }
    public int EventId { get => throw new NotImplementedException("EventAttribute.EventId"); }
    public EventLevel Level { get => throw new NotImplementedException("EventAttribute.Level"); set => throw new NotImplementedException("EventAttribute.Level"); }
    public EventKeywords Keywords { get => throw new NotImplementedException("EventAttribute.Keywords"); set => throw new NotImplementedException("EventAttribute.Keywords"); }
    public EventOpcode Opcode { get => throw new NotImplementedException("EventAttribute.Opcode"); set => throw new NotImplementedException("EventAttribute.Opcode"); }
    public EventTask Task { get => throw new NotImplementedException("EventAttribute.Task"); set => throw new NotImplementedException("EventAttribute.Task"); }
    public EventChannel Channel { get => throw new NotImplementedException("EventAttribute.Channel"); set => throw new NotImplementedException("EventAttribute.Channel"); }
    public byte Version { get => throw new NotImplementedException("EventAttribute.Version"); set => throw new NotImplementedException("EventAttribute.Version"); }
    public string Message { get => throw new NotImplementedException("EventAttribute.Message"); set => throw new NotImplementedException("EventAttribute.Message"); }
    public EventTags Tags { get => throw new NotImplementedException("EventAttribute.Tags"); set => throw new NotImplementedException("EventAttribute.Tags"); }
    public EventActivityOptions ActivityOptions { get => throw new NotImplementedException("EventAttribute.ActivityOptions"); set => throw new NotImplementedException("EventAttribute.ActivityOptions"); }
}
