using System;

namespace System.Runtime.Serialization;

/// <summary>The Serializable contract.</summary>
public interface ISerializable
{
    void GetObjectData(SerializationInfo info, StreamingContext context);
}
