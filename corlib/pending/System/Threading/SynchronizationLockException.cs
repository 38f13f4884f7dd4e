using System;
using System.Runtime.Serialization;

namespace System.Threading;

/// <summary>Synchronization lock exception; not done yet.</summary>
public class SynchronizationLockException : SystemException
{
    public SynchronizationLockException() { throw new NotImplementedException("SynchronizationLockException"); }
    public SynchronizationLockException(string message) { throw new NotImplementedException("SynchronizationLockException"); }
    public SynchronizationLockException(string message, Exception innerException) { throw new NotImplementedException("SynchronizationLockException"); }
    protected SynchronizationLockException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("SynchronizationLockException"); }
}
