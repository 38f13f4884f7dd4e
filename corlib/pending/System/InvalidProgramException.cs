namespace System;

/// <summary>Invalid program exception; not done yet.</summary>
public sealed class InvalidProgramException : SystemException
{
    public InvalidProgramException() { throw new NotImplementedException("InvalidProgramException"); }
    public InvalidProgramException(string message) { throw new NotImplementedException("InvalidProgramException"); }
    public InvalidProgramException(string message, Exception inner) { throw new NotImplementedException("InvalidProgramException"); }
}
