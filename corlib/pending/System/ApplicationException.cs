using System.Runtime.Serialization;

namespace System;

/// <summary>Application exception; not done yet.</summary>
public class ApplicationException : Exception
{
    public ApplicationException() { throw new NotImplementedException("ApplicationException"); }
    public ApplicationException(string message) { throw new NotImplementedException("ApplicationException"); }
    public ApplicationException(string message, Exception innerException) { throw new NotImplementedException("ApplicationException"); }
    protected ApplicationException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("ApplicationException"); }
}
