using System.Runtime.Serialization;

namespace System;

/// <summary>Missing field exception; not done yet.</summary>
public class MissingFieldException : MissingMemberException
{
    public MissingFieldException() { throw new NotImplementedException("MissingFieldException"); }
    public MissingFieldException(string message) { throw new NotImplementedException("MissingFieldException"); }
    public MissingFieldException(string message, Exception inner) { throw new NotImplementedException("MissingFieldException"); }
    public MissingFieldException(string className, string fieldName) { throw new NotImplementedException("MissingFieldException"); }
    protected MissingFieldException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("MissingFieldException"); }
    public override string Message { get => throw new NotImplementedException("MissingFieldException.Message"); }
}
