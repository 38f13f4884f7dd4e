namespace System;

/// <summary>A module's identity inside the VM.</summary>
public struct ModuleHandle : IEquatable<ModuleHandle>
{
    public static readonly ModuleHandle EmptyHandle = default;

    internal readonly IntPtr _value;

    internal ModuleHandle(IntPtr value) { _value = value; }

    public override int GetHashCode() => _value.GetHashCode();
    public override bool Equals(object obj) => obj is ModuleHandle other && Equals(other);
    public bool Equals(ModuleHandle handle) => _value == handle._value;
    public static bool operator ==(ModuleHandle left, ModuleHandle right) => left._value == right._value;
    public static bool operator !=(ModuleHandle left, ModuleHandle right) => left._value != right._value;
}
