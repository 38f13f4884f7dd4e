using System;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Native marshalling attribute; not done yet.</summary>
public sealed class NativeMarshallingAttribute : Attribute
{
    public NativeMarshallingAttribute(Type nativeType) { throw new NotImplementedException("NativeMarshallingAttribute"); }
    public Type NativeType { get => throw new NotImplementedException("NativeMarshallingAttribute.NativeType"); }
}
