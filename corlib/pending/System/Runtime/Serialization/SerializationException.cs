using System;

namespace System.Runtime.Serialization;

/// <summary>Serialization exception; not done yet.</summary>
public class SerializationException : SystemException
{
    public SerializationException() { throw new NotImplementedException("SerializationException"); }
    public SerializationException(string message) { throw new NotImplementedException("SerializationException"); }
    public SerializationException(string message, Exception innerException) { throw new NotImplementedException("SerializationException"); }
    protected SerializationException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("SerializationException"); }
}
