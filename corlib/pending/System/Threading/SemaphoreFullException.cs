using System;
using System.Runtime.Serialization;

namespace System.Threading;

/// <summary>Semaphore full exception; not done yet.</summary>
public class SemaphoreFullException : SystemException
{
    public SemaphoreFullException() { throw new NotImplementedException("SemaphoreFullException"); }
    public SemaphoreFullException(string message) { throw new NotImplementedException("SemaphoreFullException"); }
    public SemaphoreFullException(string message, Exception innerException) { throw new NotImplementedException("SemaphoreFullException"); }
    protected SemaphoreFullException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("SemaphoreFullException"); }
}
