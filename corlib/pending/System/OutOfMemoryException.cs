using System.Runtime.Serialization;

namespace System;

/// <summary>Out of memory exception; not done yet.</summary>
public class OutOfMemoryException : SystemException
{
    public OutOfMemoryException() { throw new NotImplementedException("OutOfMemoryException"); }
    public OutOfMemoryException(string message) { throw new NotImplementedException("OutOfMemoryException"); }
    public OutOfMemoryException(string message, Exception innerException) { throw new NotImplementedException("OutOfMemoryException"); }
    protected OutOfMemoryException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("OutOfMemoryException"); }
}
