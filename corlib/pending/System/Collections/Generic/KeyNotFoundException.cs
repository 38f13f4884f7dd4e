using System;
using System.Runtime.Serialization;

namespace System.Collections.Generic;

/// <summary>Key not found exception; not done yet.</summary>
public class KeyNotFoundException : SystemException
{
    public KeyNotFoundException() { throw new NotImplementedException("KeyNotFoundException"); }
    public KeyNotFoundException(string message) { throw new NotImplementedException("KeyNotFoundException"); }
    public KeyNotFoundException(string message, Exception innerException) { throw new NotImplementedException("KeyNotFoundException"); }
    protected KeyNotFoundException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("KeyNotFoundException"); }
}
