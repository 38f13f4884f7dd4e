using System.Runtime.Serialization;

namespace System;

/// <summary>Missing method exception; not done yet.</summary>
public class MissingMethodException : MissingMemberException
{
    public MissingMethodException() { throw new NotImplementedException("MissingMethodException"); }
    public MissingMethodException(string message) { throw new NotImplementedException("MissingMethodException"); }
    public MissingMethodException(string message, Exception inner) { throw new NotImplementedException("MissingMethodException"); }
    public MissingMethodException(string className, string methodName) { throw new NotImplementedException("MissingMethodException"); }
    protected MissingMethodException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("MissingMethodException"); }
    public override string Message { get => throw new NotImplementedException("MissingMethodException.Message"); }
}
