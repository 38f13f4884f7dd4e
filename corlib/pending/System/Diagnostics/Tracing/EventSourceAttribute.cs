using System;

namespace System.Diagnostics.Tracing;

/// <summary>Event source attribute; not done yet.</summary>
public sealed class EventSourceAttribute : Attribute
{
    public EventSourceAttribute() { throw new NotImplementedException("EventSourceAttribute"); }
    public string Name { get => throw new NotImplementedException("EventSourceAttribute.Name"); set => throw new NotImplementedException("EventSourceAttribute.Name"); }
    public string Guid { get => throw new NotImplementedException("EventSourceAttribute.Guid"); set => throw new NotImplementedException("EventSourceAttribute.Guid"); }
    public string LocalizationResources { get => throw new NotImplementedException("EventSourceAttribute.LocalizationResources"); set => throw new NotImplementedException("EventSourceAttribute.LocalizationResources"); }
}
