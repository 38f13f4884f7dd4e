using System.Runtime.Serialization;

namespace System;

/// <summary>Missing member exception; not done yet.</summary>
public class MissingMemberException : MemberAccessException
{
    protected string ClassName;
    protected string MemberName;
    protected byte[] Signature;
    public MissingMemberException() { throw new NotImplementedException("MissingMemberException"); }
    public MissingMemberException(string message) { throw new NotImplementedException("MissingMemberException"); }
    public MissingMemberException(string message, Exception inner) { throw new NotImplementedException("MissingMemberException"); }
    public MissingMemberException(string className, string memberName) { throw new NotImplementedException("MissingMemberException"); }
    protected MissingMemberException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("MissingMemberException"); }
    public override string Message { get => throw new NotImplementedException("MissingMemberException.Message"); }
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("MissingMemberException.GetObjectData");
}
