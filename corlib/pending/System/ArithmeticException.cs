using System.Runtime.Serialization;

namespace System;

/// <summary>Arithmetic exception; not done yet.</summary>
public class ArithmeticException : SystemException
{
    public ArithmeticException() { throw new NotImplementedException("ArithmeticException"); }
    public ArithmeticException(string message) { throw new NotImplementedException("ArithmeticException"); }
    public ArithmeticException(string message, Exception innerException) { throw new NotImplementedException("ArithmeticException"); }
    protected ArithmeticException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("ArithmeticException"); }
}
