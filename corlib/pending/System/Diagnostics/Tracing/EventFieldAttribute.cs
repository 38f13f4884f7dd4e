using System;

namespace System.Diagnostics.Tracing;

/// <summary>Event field attribute; not done yet.</summary>
public class EventFieldAttribute : Attribute
{
    public EventFieldAttribute() { throw new NotImplementedException("EventFieldAttribute"); }
    public EventFieldTags Tags { get => throw new NotImplementedException("EventFieldAttribute.Tags"); set => throw new NotImplementedException("EventFieldAttribute.Tags"); }
    public EventFieldFormat Format { get => throw new NotImplementedException("EventFieldAttribute.Format"); set => throw new NotImplementedException("EventFieldAttribute.Format"); }
}
