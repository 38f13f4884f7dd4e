using System;
using System.Runtime.Serialization;

namespace System.Runtime.InteropServices;

/// <summary>External exception; not done yet.</summary>
public class ExternalException : SystemException
{
    public ExternalException() { throw new NotImplementedException("ExternalException"); }
    public ExternalException(string message) { throw new NotImplementedException("ExternalException"); }
    public ExternalException(string message, Exception inner) { throw new NotImplementedException("ExternalException"); }
    public ExternalException(string message, int errorCode) { throw new NotImplementedException("ExternalException"); }
    protected ExternalException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("ExternalException"); }
    public virtual int ErrorCode { get => throw new NotImplementedException("ExternalException.ErrorCode"); }
    public override string ToString() => throw new NotImplementedException("ExternalException.ToString");
}
