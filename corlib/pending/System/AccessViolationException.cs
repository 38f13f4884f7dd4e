using System.Runtime.Serialization;

namespace System;

/// <summary>Access violation exception; not done yet.</summary>
public class AccessViolationException : SystemException
{
    public AccessViolationException() { throw new NotImplementedException("AccessViolationException"); }
    public AccessViolationException(string message) { throw new NotImplementedException("AccessViolationException"); }
    public AccessViolationException(string message, Exception innerException) { throw new NotImplementedException("AccessViolationException"); }
    protected AccessViolationException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("AccessViolationException"); }
}
