using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace System;

/// <summary>A method's identity inside the VM.</summary>
public struct RuntimeMethodHandle : IEquatable<RuntimeMethodHandle>, ISerializable
{
    internal readonly IntPtr _value;

    internal RuntimeMethodHandle(IntPtr value) { _value = value; }

    /// <summary>The VM's address of the method.</summary>
    public IntPtr Value => _value;

    /// <summary>The address of code that runs the method; stable.</summary>
    public IntPtr GetFunctionPointer()
    {
        if (_value == 0)
            throw new ArgumentNullException(null, SR.Arg_InvalidHandle);
        return RuntimeMethod.FunctionPointer(_value);
    }

    public static IntPtr ToIntPtr(RuntimeMethodHandle value) => value._value;
    public static RuntimeMethodHandle FromIntPtr(IntPtr value) => new RuntimeMethodHandle(value);

    public override int GetHashCode() => _value.GetHashCode();
    public override bool Equals(object obj) => obj is RuntimeMethodHandle other && Equals(other);
    public bool Equals(RuntimeMethodHandle handle) => _value == handle._value;
    public static bool operator ==(RuntimeMethodHandle left, RuntimeMethodHandle right) => left._value == right._value;
    public static bool operator !=(RuntimeMethodHandle left, RuntimeMethodHandle right) => left._value != right._value;

    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();
}
