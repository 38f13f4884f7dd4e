using System.Runtime.Serialization;

namespace System;

/// <summary>Not implemented exception; not done yet.</summary>
public class NotImplementedException : SystemException
{
    public NotImplementedException() { throw new NotImplementedException("NotImplementedException"); }
    public NotImplementedException(string message) { throw new NotImplementedException("NotImplementedException"); }
    public NotImplementedException(string message, Exception inner) { throw new NotImplementedException("NotImplementedException"); }
    protected NotImplementedException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("NotImplementedException"); }
}
