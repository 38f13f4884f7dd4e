using System.Runtime.Serialization;

namespace System;

/// <summary>Platform not supported exception; not done yet.</summary>
public class PlatformNotSupportedException : NotSupportedException
{
    public PlatformNotSupportedException() { throw new NotImplementedException("PlatformNotSupportedException"); }
    public PlatformNotSupportedException(string message) { throw new NotImplementedException("PlatformNotSupportedException"); }
    public PlatformNotSupportedException(string message, Exception inner) { throw new NotImplementedException("PlatformNotSupportedException"); }
    protected PlatformNotSupportedException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("PlatformNotSupportedException"); }
}
