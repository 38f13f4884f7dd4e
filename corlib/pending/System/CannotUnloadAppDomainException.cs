using System.Runtime.Serialization;

namespace System;

/// <summary>Cannot unload app domain exception; not done yet.</summary>
public class CannotUnloadAppDomainException : SystemException
{
    public CannotUnloadAppDomainException() { throw new NotImplementedException("CannotUnloadAppDomainException"); }
    public CannotUnloadAppDomainException(string message) { throw new NotImplementedException("CannotUnloadAppDomainException"); }
    public CannotUnloadAppDomainException(string message, Exception innerException) { throw new NotImplementedException("CannotUnloadAppDomainException"); }
    protected CannotUnloadAppDomainException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("CannotUnloadAppDomainException"); }
}
