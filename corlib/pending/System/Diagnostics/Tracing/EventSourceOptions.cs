using System;

namespace System.Diagnostics.Tracing;

/// <summary>Event source options; not done yet.</summary>
public struct EventSourceOptions
{
    public EventLevel Level { get => throw new NotImplementedException("EventSourceOptions.Level"); set => throw new NotImplementedException("EventSourceOptions.Level"); }
    public EventOpcode Opcode { get => throw new NotImplementedException("EventSourceOptions.Opcode"); set => throw new NotImplementedException("EventSourceOptions.Opcode"); }
    public EventKeywords Keywords { get => throw new NotImplementedException("EventSourceOptions.Keywords"); set => throw new NotImplementedException("EventSourceOptions.Keywords"); }
    public EventTags Tags { get => throw new NotImplementedException("EventSourceOptions.Tags"); set => throw new NotImplementedException("EventSourceOptions.Tags"); }
    public EventActivityOptions ActivityOptions { get => throw new NotImplementedException("EventSourceOptions.ActivityOptions"); set => throw new NotImplementedException("EventSourceOptions.ActivityOptions"); }
}
