using System.Runtime.Serialization;

namespace System;

/// <summary>Argument null exception; not done yet.</summary>
public class ArgumentNullException : ArgumentException
{
    public ArgumentNullException() { throw new NotImplementedException("ArgumentNullException"); }
    public ArgumentNullException(string paramName) { throw new NotImplementedException("ArgumentNullException"); }
    public ArgumentNullException(string message, Exception innerException) { throw new NotImplementedException("ArgumentNullException"); }
    public ArgumentNullException(string paramName, string message) { throw new NotImplementedException("ArgumentNullException"); }
    protected ArgumentNullException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("ArgumentNullException"); }
    public static void ThrowIfNull(object argument, string paramName = null) => throw new NotImplementedException("ArgumentNullException.ThrowIfNull");
    public static unsafe void ThrowIfNull(void* argument, string paramName = null) => throw new NotImplementedException("ArgumentNullException.ThrowIfNull");
}
