using System;
using System.Runtime.Serialization;

namespace System.Runtime.InteropServices;

/// <summary>Safe array type mismatch exception; not done yet.</summary>
public class SafeArrayTypeMismatchException : SystemException
{
    public SafeArrayTypeMismatchException() { throw new NotImplementedException("SafeArrayTypeMismatchException"); }
    public SafeArrayTypeMismatchException(string message) { throw new NotImplementedException("SafeArrayTypeMismatchException"); }
    public SafeArrayTypeMismatchException(string message, Exception inner) { throw new NotImplementedException("SafeArrayTypeMismatchException"); }
    protected SafeArrayTypeMismatchException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("SafeArrayTypeMismatchException"); }
}
