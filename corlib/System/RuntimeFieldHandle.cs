using System.Runtime.Serialization;

namespace System;

/// <summary>A field's identity inside the VM.</summary>
public struct RuntimeFieldHandle : IEquatable<RuntimeFieldHandle>, ISerializable
{
    internal readonly IntPtr _value;

    internal RuntimeFieldHandle(IntPtr value) { _value = value; }

    /// <summary>The VM's address of the field.</summary>
    public IntPtr Value => _value;

    public static IntPtr ToIntPtr(RuntimeFieldHandle value) => value._value;
    public static RuntimeFieldHandle FromIntPtr(IntPtr value) => new RuntimeFieldHandle(value);

    public override int GetHashCode() => _value.GetHashCode();
    public override bool Equals(object obj) => obj is RuntimeFieldHandle other && Equals(other);
    public bool Equals(RuntimeFieldHandle handle) => _value == handle._value;
    public static bool operator ==(RuntimeFieldHandle left, RuntimeFieldHandle right) => left._value == right._value;
    public static bool operator !=(RuntimeFieldHandle left, RuntimeFieldHandle right) => left._value != right._value;

    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();
}
