using System;
using System.Runtime.Serialization;

namespace System.Threading;

/// <summary>Lock recursion exception; not done yet.</summary>
public class LockRecursionException : Exception
{
    public LockRecursionException() { throw new NotImplementedException("LockRecursionException"); }
    public LockRecursionException(string message) { throw new NotImplementedException("LockRecursionException"); }
    public LockRecursionException(string message, Exception innerException) { throw new NotImplementedException("LockRecursionException"); }
    protected LockRecursionException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("LockRecursionException"); }
}
