using System.Runtime.Serialization;

namespace System;

/// <summary>Invalid operation exception; not done yet.</summary>
public class InvalidOperationException : SystemException
{
    public InvalidOperationException() { throw new NotImplementedException("InvalidOperationException"); }
    public InvalidOperationException(string message) { throw new NotImplementedException("InvalidOperationException"); }
    public InvalidOperationException(string message, Exception innerException) { throw new NotImplementedException("InvalidOperationException"); }
    protected InvalidOperationException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("InvalidOperationException"); }
}
