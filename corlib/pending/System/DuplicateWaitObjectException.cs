using System.Runtime.Serialization;

namespace System;

/// <summary>Duplicate wait object exception; not done yet.</summary>
public class DuplicateWaitObjectException : ArgumentException
{
    public DuplicateWaitObjectException() { throw new NotImplementedException("DuplicateWaitObjectException"); }
    public DuplicateWaitObjectException(string parameterName) { throw new NotImplementedException("DuplicateWaitObjectException"); }
    public DuplicateWaitObjectException(string parameterName, string message) { throw new NotImplementedException("DuplicateWaitObjectException"); }
    public DuplicateWaitObjectException(string message, Exception innerException) { throw new NotImplementedException("DuplicateWaitObjectException"); }
    protected DuplicateWaitObjectException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("DuplicateWaitObjectException"); }
}
