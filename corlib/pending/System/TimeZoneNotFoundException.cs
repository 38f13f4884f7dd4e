using System.Runtime.Serialization;

namespace System;

/// <summary>Time zone not found exception; not done yet.</summary>
public class TimeZoneNotFoundException : Exception
{
    public TimeZoneNotFoundException() { throw new NotImplementedException("TimeZoneNotFoundException"); }
    public TimeZoneNotFoundException(string message) { throw new NotImplementedException("TimeZoneNotFoundException"); }
    public TimeZoneNotFoundException(string message, Exception innerException) { throw new NotImplementedException("TimeZoneNotFoundException"); }
    protected TimeZoneNotFoundException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("TimeZoneNotFoundException"); }
}
