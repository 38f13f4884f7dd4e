using System;
using System.Runtime.Serialization;

namespace System.IO;

/// <summary>Path too long exception; not done yet.</summary>
public class PathTooLongException : IOException
{
    public PathTooLongException() { throw new NotImplementedException("PathTooLongException"); }
    public PathTooLongException(string message) { throw new NotImplementedException("PathTooLongException"); }
    public PathTooLongException(string message, Exception innerException) { throw new NotImplementedException("PathTooLongException"); }
    protected PathTooLongException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("PathTooLongException"); }
}
