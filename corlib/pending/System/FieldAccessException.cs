using System.Runtime.Serialization;

namespace System;

/// <summary>Field access exception; not done yet.</summary>
public class FieldAccessException : MemberAccessException
{
    public FieldAccessException() { throw new NotImplementedException("FieldAccessException"); }
    public FieldAccessException(string message) { throw new NotImplementedException("FieldAccessException"); }
    public FieldAccessException(string message, Exception inner) { throw new NotImplementedException("FieldAccessException"); }
    protected FieldAccessException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("FieldAccessException"); }
}
