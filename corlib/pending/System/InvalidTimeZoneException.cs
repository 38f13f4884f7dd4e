using System.Runtime.Serialization;

namespace System;

/// <summary>Invalid time zone exception; not done yet.</summary>
public class InvalidTimeZoneException : Exception
{
    public InvalidTimeZoneException() { throw new NotImplementedException("InvalidTimeZoneException"); }
    public InvalidTimeZoneException(string message) { throw new NotImplementedException("InvalidTimeZoneException"); }
    public InvalidTimeZoneException(string message, Exception innerException) { throw new NotImplementedException("InvalidTimeZoneException"); }
    protected InvalidTimeZoneException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("InvalidTimeZoneException"); }
}
