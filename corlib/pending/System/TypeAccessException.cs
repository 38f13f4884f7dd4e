using System.Runtime.Serialization;

namespace System;

/// <summary>Type access exception; not done yet.</summary>
public class TypeAccessException : TypeLoadException
{
    public TypeAccessException() { throw new NotImplementedException("TypeAccessException"); }
    public TypeAccessException(string message) { throw new NotImplementedException("TypeAccessException"); }
    public TypeAccessException(string message, Exception inner) { throw new NotImplementedException("TypeAccessException"); }
    protected TypeAccessException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("TypeAccessException"); }
}
