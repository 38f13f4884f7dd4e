using System.Runtime.Serialization;

namespace System;

/// <summary>Runtime type handle; not done yet.</summary>
public struct RuntimeTypeHandle : IEquatable<RuntimeTypeHandle>, ISerializable
{
    public nint Value { get => throw new NotImplementedException("RuntimeTypeHandle.Value"); }
    public static RuntimeTypeHandle FromIntPtr(nint value) => throw new NotImplementedException("RuntimeTypeHandle.FromIntPtr");
    public static nint ToIntPtr(RuntimeTypeHandle value) => throw new NotImplementedException("RuntimeTypeHandle.ToIntPtr");
    public static bool operator ==(RuntimeTypeHandle left, object right) => throw new NotImplementedException("RuntimeTypeHandle");
    public static bool operator ==(object left, RuntimeTypeHandle right) => throw new NotImplementedException("RuntimeTypeHandle");
    public static bool operator !=(RuntimeTypeHandle left, object right) => throw new NotImplementedException("RuntimeTypeHandle");
    public static bool operator !=(object left, RuntimeTypeHandle right) => throw new NotImplementedException("RuntimeTypeHandle");
    public override int GetHashCode() => throw new NotImplementedException("RuntimeTypeHandle.GetHashCode");
    public override bool Equals(object obj) => throw new NotImplementedException("RuntimeTypeHandle.Equals");
    public bool Equals(RuntimeTypeHandle handle) => throw new NotImplementedException("RuntimeTypeHandle.Equals");
    public ModuleHandle GetModuleHandle() => throw new NotImplementedException("RuntimeTypeHandle.GetModuleHandle");
    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("RuntimeTypeHandle.GetObjectData");
}
