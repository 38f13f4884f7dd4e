using System;
using System.Runtime.Serialization;

namespace System.Security;

/// <summary>Verification exception; not done yet.</summary>
public class VerificationException : SystemException
{
    public VerificationException() { throw new NotImplementedException("VerificationException"); }
    public VerificationException(string message) { throw new NotImplementedException("VerificationException"); }
    public VerificationException(string message, Exception innerException) { throw new NotImplementedException("VerificationException"); }
    protected VerificationException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("VerificationException"); }
}
