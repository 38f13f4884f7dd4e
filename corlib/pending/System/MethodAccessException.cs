using System.Runtime.Serialization;

namespace System;

/// <summary>Method access exception; not done yet.</summary>
public class MethodAccessException : MemberAccessException
{
    public MethodAccessException() { throw new NotImplementedException("MethodAccessException"); }
    public MethodAccessException(string message) { throw new NotImplementedException("MethodAccessException"); }
    public MethodAccessException(string message, Exception inner) { throw new NotImplementedException("MethodAccessException"); }
    protected MethodAccessException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("MethodAccessException"); }
}
