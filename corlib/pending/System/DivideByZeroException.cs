using System.Runtime.Serialization;

namespace System;

/// <summary>Divide by zero exception; not done yet.</summary>
public class DivideByZeroException : ArithmeticException
{
    public DivideByZeroException() { throw new NotImplementedException("DivideByZeroException"); }
    public DivideByZeroException(string message) { throw new NotImplementedException("DivideByZeroException"); }
    public DivideByZeroException(string message, Exception innerException) { throw new NotImplementedException("DivideByZeroException"); }
    protected DivideByZeroException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("DivideByZeroException"); }
}
