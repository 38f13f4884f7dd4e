using System;
using System.Runtime.Serialization;

namespace System.Reflection;

/// <summary>Pointer; not done yet.</summary>
public sealed class Pointer : ISerializable
{
    internal Pointer() { }
    public static unsafe object Box(void* ptr, Type type) => throw new NotImplementedException("Pointer.Box");
    public static unsafe void* Unbox(object ptr) => throw new NotImplementedException("Pointer.Unbox");
    public override bool Equals(object obj) => throw new NotImplementedException("Pointer.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Pointer.GetHashCode");
    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
}
