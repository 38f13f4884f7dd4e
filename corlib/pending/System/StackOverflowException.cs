namespace System;

/// <summary>Stack overflow exception; not done yet.</summary>
public sealed class StackOverflowException : SystemException
{
    public StackOverflowException() { throw new NotImplementedException("StackOverflowException"); }
    public StackOverflowException(string message) { throw new NotImplementedException("StackOverflowException"); }
    public StackOverflowException(string message, Exception innerException) { throw new NotImplementedException("StackOverflowException"); }
}
