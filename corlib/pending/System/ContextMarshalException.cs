using System.Runtime.Serialization;

namespace System;

/// <summary>Context marshal exception; not done yet.</summary>
public class ContextMarshalException : SystemException
{
    public ContextMarshalException() { throw new NotImplementedException("ContextMarshalException"); }
    public ContextMarshalException(string message) { throw new NotImplementedException("ContextMarshalException"); }
    public ContextMarshalException(string message, Exception inner) { throw new NotImplementedException("ContextMarshalException"); }
    protected ContextMarshalException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("ContextMarshalException"); }
}
