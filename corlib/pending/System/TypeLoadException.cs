using System.Runtime.Serialization;

namespace System;

/// <summary>Type load exception; not done yet.</summary>
public class TypeLoadException : SystemException
{
    public TypeLoadException() { throw new NotImplementedException("TypeLoadException"); }
    public TypeLoadException(string message) { throw new NotImplementedException("TypeLoadException"); }
    public TypeLoadException(string message, Exception inner) { throw new NotImplementedException("TypeLoadException"); }
    protected TypeLoadException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("TypeLoadException"); }
    public override string Message { get => throw new NotImplementedException("TypeLoadException.Message"); }
    public string TypeName { get => throw new NotImplementedException("TypeLoadException.TypeName"); }
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("TypeLoadException.GetObjectData");
}
