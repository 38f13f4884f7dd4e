using System.Runtime.Serialization;

namespace System;

/// <summary>Unauthorized access exception; not done yet.</summary>
public class UnauthorizedAccessException : SystemException
{
    public UnauthorizedAccessException() { throw new NotImplementedException("UnauthorizedAccessException"); }
    public UnauthorizedAccessException(string message) { throw new NotImplementedException("UnauthorizedAccessException"); }
    public UnauthorizedAccessException(string message, Exception inner) { throw new NotImplementedException("UnauthorizedAccessException"); }
    protected UnauthorizedAccessException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("UnauthorizedAccessException"); }
}
