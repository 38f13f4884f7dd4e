using System.Runtime.Serialization;

namespace System;

/// <summary>Timeout exception; not done yet.</summary>
public class TimeoutException : SystemException
{
    public TimeoutException() { throw new NotImplementedException("TimeoutException"); }
    public TimeoutException(string message) { throw new NotImplementedException("TimeoutException"); }
    public TimeoutException(string message, Exception innerException) { throw new NotImplementedException("TimeoutException"); }
    protected TimeoutException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("TimeoutException"); }
}
