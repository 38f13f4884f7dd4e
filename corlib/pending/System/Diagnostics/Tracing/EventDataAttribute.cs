using System;

namespace System.Diagnostics.Tracing;

/// <summary>Event data attribute; not done yet.</summary>
public class EventDataAttribute : Attribute
{
    public EventDataAttribute() { throw new NotImplementedException("EventDataAttribute"); }
    public string Name { get => throw new NotImplementedException("EventDataAttribute.Name"); set => throw new NotImplementedException("EventDataAttribute.Name"); }
}
