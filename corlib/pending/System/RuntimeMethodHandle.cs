using System.Runtime.Serialization;

namespace System;

/// <summary>Runtime method handle; not done yet.</summary>
public struct RuntimeMethodHandle : IEquatable<RuntimeMethodHandle>, ISerializable
{
    public nint Value { get => throw new NotImplementedException("RuntimeMethodHandle.Value"); }
    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("RuntimeMethodHandle.GetObjectData");
    public override int GetHashCode() => throw new NotImplementedException("RuntimeMethodHandle.GetHashCode");
    public override bool Equals(object obj) => throw new NotImplementedException("RuntimeMethodHandle.Equals");
    public static RuntimeMethodHandle FromIntPtr(nint value) => throw new NotImplementedException("RuntimeMethodHandle.FromIntPtr");
    public static nint ToIntPtr(RuntimeMethodHandle value) => throw new NotImplementedException("RuntimeMethodHandle.ToIntPtr");
    public static bool operator ==(RuntimeMethodHandle left, RuntimeMethodHandle right) => throw new NotImplementedException("RuntimeMethodHandle");
    public static bool operator !=(RuntimeMethodHandle left, RuntimeMethodHandle right) => throw new NotImplementedException("RuntimeMethodHandle");
    public bool Equals(RuntimeMethodHandle handle) => throw new NotImplementedException("RuntimeMethodHandle.Equals");
    public nint GetFunctionPointer() => throw new NotImplementedException("RuntimeMethodHandle.GetFunctionPointer");
}
