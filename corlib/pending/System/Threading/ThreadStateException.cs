using System;
using System.Runtime.Serialization;

namespace System.Threading;

/// <summary>Thread state exception; not done yet.</summary>
public class ThreadStateException : SystemException
{
    public ThreadStateException() { throw new NotImplementedException("ThreadStateException"); }
    public ThreadStateException(string message) { throw new NotImplementedException("ThreadStateException"); }
    public ThreadStateException(string message, Exception innerException) { throw new NotImplementedException("ThreadStateException"); }
    protected ThreadStateException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("ThreadStateException"); }
}
