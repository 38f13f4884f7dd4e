using System;

namespace System.Runtime.Serialization;

/// <summary>The Safe serialization data contract.</summary>
public interface ISafeSerializationData
{
    void CompleteDeserialization(object deserialized);
}
