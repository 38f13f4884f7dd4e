using System;
using System.Runtime.Serialization;

namespace System.IO;

/// <summary>End of stream exception; not done yet.</summary>
public class EndOfStreamException : IOException
{
    public EndOfStreamException() { throw new NotImplementedException("EndOfStreamException"); }
    public EndOfStreamException(string message) { throw new NotImplementedException("EndOfStreamException"); }
    public EndOfStreamException(string message, Exception innerException) { throw new NotImplementedException("EndOfStreamException"); }
    protected EndOfStreamException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("EndOfStreamException"); }
}
