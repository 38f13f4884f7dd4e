using System.Runtime.Serialization;

namespace System;

/// <summary>A type's identity inside the VM. Its one field is the type object itself.</summary>
public struct RuntimeTypeHandle : IEquatable<RuntimeTypeHandle>, ISerializable
{
    internal readonly RuntimeType _type;

    internal RuntimeTypeHandle(RuntimeType type) { _type = type; }

    /// <summary>The VM's address of the type.</summary>
    public IntPtr Value => _type == null ? default : _type._handle;

    public static IntPtr ToIntPtr(RuntimeTypeHandle value) => value.Value;

    public static RuntimeTypeHandle FromIntPtr(IntPtr value)
        => value == 0 ? default : new RuntimeTypeHandle(RuntimeType.FromHandle(value));

    public override int GetHashCode() => _type == null ? 0 : _type.GetHashCode();

    public override bool Equals(object obj) => obj is RuntimeTypeHandle other && Equals(other);

    public bool Equals(RuntimeTypeHandle handle) => (object)_type == (object)handle._type;

    public ModuleHandle GetModuleHandle() => _type == null ? default : _type.Module.ModuleHandle;

    public static bool operator ==(RuntimeTypeHandle left, object right) => left.Equals(right);
    public static bool operator ==(object left, RuntimeTypeHandle right) => right.Equals(left);
    public static bool operator !=(RuntimeTypeHandle left, object right) => !left.Equals(right);
    public static bool operator !=(object left, RuntimeTypeHandle right) => !right.Equals(left);

    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();
}
