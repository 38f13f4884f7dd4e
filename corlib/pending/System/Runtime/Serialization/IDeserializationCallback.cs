using System;

namespace System.Runtime.Serialization;

/// <summary>The Deserialization callback contract.</summary>
public interface IDeserializationCallback
{
    void OnDeserialization(object sender);
}
