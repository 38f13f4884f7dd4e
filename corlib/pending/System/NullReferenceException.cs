using System.Runtime.Serialization;

namespace System;

/// <summary>Null reference exception; not done yet.</summary>
public class NullReferenceException : SystemException
{
    public NullReferenceException() { throw new NotImplementedException("NullReferenceException"); }
    public NullReferenceException(string message) { throw new NotImplementedException("NullReferenceException"); }
    public NullReferenceException(string message, Exception innerException) { throw new NotImplementedException("NullReferenceException"); }
    protected NullReferenceException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("NullReferenceException"); }
}
