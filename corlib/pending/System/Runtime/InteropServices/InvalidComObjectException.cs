using System;
using System.Runtime.Serialization;

namespace System.Runtime.InteropServices;

/// <summary>Invalid com object exception; not done yet.</summary>
public class InvalidComObjectException : SystemException
{
    public InvalidComObjectException() { throw new NotImplementedException("InvalidComObjectException"); }
    public InvalidComObjectException(string message) { throw new NotImplementedException("InvalidComObjectException"); }
    public InvalidComObjectException(string message, Exception inner) { throw new NotImplementedException("InvalidComObjectException"); }
    protected InvalidComObjectException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("InvalidComObjectException"); }
}
