using System;
using System.Runtime.Serialization;

namespace System.Threading;

/// <summary>Thread interrupted exception; not done yet.</summary>
public class ThreadInterruptedException : SystemException
{
    public ThreadInterruptedException() { throw new NotImplementedException("ThreadInterruptedException"); }
    public ThreadInterruptedException(string message) { throw new NotImplementedException("ThreadInterruptedException"); }
    public ThreadInterruptedException(string message, Exception innerException) { throw new NotImplementedException("ThreadInterruptedException"); }
    protected ThreadInterruptedException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("ThreadInterruptedException"); }
}
