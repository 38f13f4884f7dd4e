using System.Runtime.Serialization;

namespace System;

/// <summary>Array type mismatch exception; not done yet.</summary>
public class ArrayTypeMismatchException : SystemException
{
    public ArrayTypeMismatchException() { throw new NotImplementedException("ArrayTypeMismatchException"); }
    public ArrayTypeMismatchException(string message) { throw new NotImplementedException("ArrayTypeMismatchException"); }
    public ArrayTypeMismatchException(string message, Exception innerException) { throw new NotImplementedException("ArrayTypeMismatchException"); }
    protected ArrayTypeMismatchException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("ArrayTypeMismatchException"); }
}
