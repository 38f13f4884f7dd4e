using System;

namespace System.Diagnostics.Tracing;

/// <summary>Event ignore attribute; not done yet.</summary>
public class EventIgnoreAttribute : Attribute
{
    public EventIgnoreAttribute() { throw new NotImplementedException("EventIgnoreAttribute"); }
}
