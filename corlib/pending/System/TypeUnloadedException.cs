using System.Runtime.Serialization;

namespace System;

/// <summary>Type unloaded exception; not done yet.</summary>
public class TypeUnloadedException : SystemException
{
    public TypeUnloadedException() { throw new NotImplementedException("TypeUnloadedException"); }
    public TypeUnloadedException(string message) { throw new NotImplementedException("TypeUnloadedException"); }
    public TypeUnloadedException(string message, Exception innerException) { throw new NotImplementedException("TypeUnloadedException"); }
    protected TypeUnloadedException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("TypeUnloadedException"); }
}
