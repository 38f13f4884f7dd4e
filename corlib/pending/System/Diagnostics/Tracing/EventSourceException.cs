using System;
using System.Runtime.Serialization;

namespace System.Diagnostics.Tracing;

/// <summary>Event source exception; not done yet.</summary>
public class EventSourceException : Exception
{
    public EventSourceException() { throw new NotImplementedException("EventSourceException"); }
    public EventSourceException(string message) { throw new NotImplementedException("EventSourceException"); }
    public EventSourceException(string message, Exception innerException) { throw new NotImplementedException("EventSourceException"); }
    protected EventSourceException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("EventSourceException"); }
}
