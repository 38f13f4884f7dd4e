using System;
using System.Runtime.Serialization;

namespace System.Reflection;

/// <summary>Missing; not done yet.</summary>
public sealed class Missing : ISerializable
{
    public static readonly Missing Value;
    internal Missing() { }
    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
}
