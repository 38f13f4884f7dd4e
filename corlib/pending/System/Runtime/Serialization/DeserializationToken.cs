using System;

namespace System.Runtime.Serialization;

/// <summary>Deserialization token; not done yet.</summary>
public struct DeserializationToken : IDisposable
{
    public void Dispose() => throw new NotImplementedException("DeserializationToken.Dispose");
}
