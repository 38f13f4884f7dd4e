using System.Runtime.Serialization;

namespace System;

/// <summary>Not supported exception; not done yet.</summary>
public class NotSupportedException : SystemException
{
    public NotSupportedException() { throw new NotImplementedException("NotSupportedException"); }
    public NotSupportedException(string message) { throw new NotImplementedException("NotSupportedException"); }
    public NotSupportedException(string message, Exception innerException) { throw new NotImplementedException("NotSupportedException"); }
    protected NotSupportedException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("NotSupportedException"); }
}
