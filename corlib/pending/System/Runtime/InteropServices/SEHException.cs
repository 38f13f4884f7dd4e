using System;
using System.Runtime.Serialization;

namespace System.Runtime.InteropServices;

/// <summary>Se h exception; not done yet.</summary>
public class SEHException : ExternalException
{
    public SEHException() { throw new NotImplementedException("SEHException"); }
    public SEHException(string message) { throw new NotImplementedException("SEHException"); }
    public SEHException(string message, Exception inner) { throw new NotImplementedException("SEHException"); }
    protected SEHException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("SEHException"); }
    public virtual bool CanResume() => throw new NotImplementedException("SEHException.CanResume");
}
