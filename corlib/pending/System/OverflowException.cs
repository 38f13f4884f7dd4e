using System.Runtime.Serialization;

namespace System;

/// <summary>Overflow exception; not done yet.</summary>
public class OverflowException : ArithmeticException
{
    public OverflowException() { throw new NotImplementedException("OverflowException"); }
    public OverflowException(string message) { throw new NotImplementedException("OverflowException"); }
    public OverflowException(string message, Exception innerException) { throw new NotImplementedException("OverflowException"); }
    protected OverflowException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("OverflowException"); }
}
