using System;
using System.Runtime.Serialization;

namespace System.Runtime.InteropServices;

/// <summary>Co m exception; not done yet.</summary>
public class COMException : ExternalException
{
    public COMException() { throw new NotImplementedException("COMException"); }
    public COMException(string message) { throw new NotImplementedException("COMException"); }
    public COMException(string message, Exception inner) { throw new NotImplementedException("COMException"); }
    public COMException(string message, int errorCode) { throw new NotImplementedException("COMException"); }
    protected COMException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("COMException"); }
    public override string ToString() => throw new NotImplementedException("COMException.ToString");
}
