using System.Runtime.Serialization;

namespace System;

/// <summary>App domain unloaded exception; not done yet.</summary>
public class AppDomainUnloadedException : SystemException
{
    public AppDomainUnloadedException() { throw new NotImplementedException("AppDomainUnloadedException"); }
    public AppDomainUnloadedException(string message) { throw new NotImplementedException("AppDomainUnloadedException"); }
    public AppDomainUnloadedException(string message, Exception innerException) { throw new NotImplementedException("AppDomainUnloadedException"); }
    protected AppDomainUnloadedException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("AppDomainUnloadedException"); }
}
