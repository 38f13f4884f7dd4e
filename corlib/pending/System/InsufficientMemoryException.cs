namespace System;

/// <summary>Insufficient memory exception; not done yet.</summary>
public sealed class InsufficientMemoryException : OutOfMemoryException
{
    public InsufficientMemoryException() { throw new NotImplementedException("InsufficientMemoryException"); }
    public InsufficientMemoryException(string message) { throw new NotImplementedException("InsufficientMemoryException"); }
    public InsufficientMemoryException(string message, Exception innerException) { throw new NotImplementedException("InsufficientMemoryException"); }
}
