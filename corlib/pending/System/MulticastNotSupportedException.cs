namespace System;

/// <summary>Multicast not supported exception; not done yet.</summary>
public sealed class MulticastNotSupportedException : SystemException
{
    public MulticastNotSupportedException() { throw new NotImplementedException("MulticastNotSupportedException"); }
    public MulticastNotSupportedException(string message) { throw new NotImplementedException("MulticastNotSupportedException"); }
    public MulticastNotSupportedException(string message, Exception inner) { throw new NotImplementedException("MulticastNotSupportedException"); }
}
