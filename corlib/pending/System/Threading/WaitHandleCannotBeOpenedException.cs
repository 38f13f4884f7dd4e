using System;
using System.Runtime.Serialization;

namespace System.Threading;

/// <summary>Wait handle cannot be opened exception; not done yet.</summary>
public class WaitHandleCannotBeOpenedException : ApplicationException
{
    public WaitHandleCannotBeOpenedException() { throw new NotImplementedException("WaitHandleCannotBeOpenedException"); }
    public WaitHandleCannotBeOpenedException(string message) { throw new NotImplementedException("WaitHandleCannotBeOpenedException"); }
    public WaitHandleCannotBeOpenedException(string message, Exception innerException) { throw new NotImplementedException("WaitHandleCannotBeOpenedException"); }
    protected WaitHandleCannotBeOpenedException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("WaitHandleCannotBeOpenedException"); }
}
