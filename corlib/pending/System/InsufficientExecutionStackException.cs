namespace System;

/// <summary>Insufficient execution stack exception; not done yet.</summary>
public sealed class InsufficientExecutionStackException : SystemException
{
    public InsufficientExecutionStackException() { throw new NotImplementedException("InsufficientExecutionStackException"); }
    public InsufficientExecutionStackException(string message) { throw new NotImplementedException("InsufficientExecutionStackException"); }
    public InsufficientExecutionStackException(string message, Exception innerException) { throw new NotImplementedException("InsufficientExecutionStackException"); }
}
