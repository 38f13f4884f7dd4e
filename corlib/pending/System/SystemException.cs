using System.Runtime.Serialization;

namespace System;

/// <summary>System exception; not done yet.</summary>
public class SystemException : Exception
{
    public SystemException() { throw new NotImplementedException("SystemException"); }
    public SystemException(string message) { throw new NotImplementedException("SystemException"); }
    public SystemException(string message, Exception innerException) { throw new NotImplementedException("SystemException"); }
    protected SystemException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("SystemException"); }
}
