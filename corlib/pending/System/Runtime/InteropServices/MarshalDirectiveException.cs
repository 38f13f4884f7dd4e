using System;
using System.Runtime.Serialization;

namespace System.Runtime.InteropServices;

/// <summary>Marshal directive exception; not done yet.</summary>
public class MarshalDirectiveException : SystemException
{
    public MarshalDirectiveException() { throw new NotImplementedException("MarshalDirectiveException"); }
    public MarshalDirectiveException(string message) { throw new NotImplementedException("MarshalDirectiveException"); }
    public MarshalDirectiveException(string message, Exception inner) { throw new NotImplementedException("MarshalDirectiveException"); }
    protected MarshalDirectiveException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("MarshalDirectiveException"); }
}
