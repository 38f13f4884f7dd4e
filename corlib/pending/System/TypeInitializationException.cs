using System.Runtime.Serialization;

namespace System;

/// <summary>Type initialization exception; not done yet.</summary>
public sealed class TypeInitializationException : SystemException
{
    public TypeInitializationException(string fullTypeName, Exception innerException) { throw new NotImplementedException("TypeInitializationException"); }
    public string TypeName { get => throw new NotImplementedException("TypeInitializationException.TypeName"); }
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("TypeInitializationException.GetObjectData");
}
