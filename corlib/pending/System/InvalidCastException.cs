using System.Runtime.Serialization;

namespace System;

/// <summary>Invalid cast exception; not done yet.</summary>
public class InvalidCastException : SystemException
{
    public InvalidCastException() { throw new NotImplementedException("InvalidCastException"); }
    public InvalidCastException(string message) { throw new NotImplementedException("InvalidCastException"); }
    public InvalidCastException(string message, Exception innerException) { throw new NotImplementedException("InvalidCastException"); }
    public InvalidCastException(string message, int errorCode) { throw new NotImplementedException("InvalidCastException"); }
    protected InvalidCastException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("InvalidCastException"); }
}
