using System.Runtime.Serialization;

namespace System;

/// <summary>Format exception; not done yet.</summary>
public class FormatException : SystemException
{
    public FormatException() { throw new NotImplementedException("FormatException"); }
    public FormatException(string message) { throw new NotImplementedException("FormatException"); }
    public FormatException(string message, Exception innerException) { throw new NotImplementedException("FormatException"); }
    protected FormatException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("FormatException"); }
}
