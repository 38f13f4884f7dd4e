using System.Runtime.Serialization;

namespace System;

/// <summary>Member access exception; not done yet.</summary>
public class MemberAccessException : SystemException
{
    public MemberAccessException() { throw new NotImplementedException("MemberAccessException"); }
    public MemberAccessException(string message) { throw new NotImplementedException("MemberAccessException"); }
    public MemberAccessException(string message, Exception inner) { throw new NotImplementedException("MemberAccessException"); }
    protected MemberAccessException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("MemberAccessException"); }
}
