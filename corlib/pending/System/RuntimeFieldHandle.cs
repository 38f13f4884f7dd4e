using System.Runtime.Serialization;

namespace System;

/// <summary>Runtime field handle; not done yet.</summary>
public struct RuntimeFieldHandle : IEquatable<RuntimeFieldHandle>, ISerializable
{
    public nint Value { get => throw new NotImplementedException("RuntimeFieldHandle.Value"); }
    public override int GetHashCode() => throw new NotImplementedException("RuntimeFieldHandle.GetHashCode");
    public override bool Equals(object obj) => throw new NotImplementedException("RuntimeFieldHandle.Equals");
    public bool Equals(RuntimeFieldHandle handle) => throw new NotImplementedException("RuntimeFieldHandle.Equals");
    public static RuntimeFieldHandle FromIntPtr(nint value) => throw new NotImplementedException("RuntimeFieldHandle.FromIntPtr");
    public static nint ToIntPtr(RuntimeFieldHandle value) => throw new NotImplementedException("RuntimeFieldHandle.ToIntPtr");
    public static bool operator ==(RuntimeFieldHandle left, RuntimeFieldHandle right) => throw new NotImplementedException("RuntimeFieldHandle");
    public static bool operator !=(RuntimeFieldHandle left, RuntimeFieldHandle right) => throw new NotImplementedException("RuntimeFieldHandle");
    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("RuntimeFieldHandle.GetObjectData");
}
