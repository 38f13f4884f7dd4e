namespace System;

/// <summary>Module handle; not done yet.</summary>
public struct ModuleHandle : IEquatable<ModuleHandle>
{
    public static readonly ModuleHandle EmptyHandle;
    public int MDStreamVersion { get => throw new NotImplementedException("ModuleHandle.MDStreamVersion"); }
    public override int GetHashCode() => throw new NotImplementedException("ModuleHandle.GetHashCode");
    public override bool Equals(object obj) => throw new NotImplementedException("ModuleHandle.Equals");
    public bool Equals(ModuleHandle handle) => throw new NotImplementedException("ModuleHandle.Equals");
    public static bool operator ==(ModuleHandle left, ModuleHandle right) => throw new NotImplementedException("ModuleHandle");
    public static bool operator !=(ModuleHandle left, ModuleHandle right) => throw new NotImplementedException("ModuleHandle");
    public RuntimeTypeHandle GetRuntimeTypeHandleFromMetadataToken(int typeToken) => throw new NotImplementedException("ModuleHandle.GetRuntimeTypeHandleFromMetadataToken");
    public RuntimeTypeHandle ResolveTypeHandle(int typeToken) => throw new NotImplementedException("ModuleHandle.ResolveTypeHandle");
    public RuntimeTypeHandle ResolveTypeHandle(int typeToken, RuntimeTypeHandle[] typeInstantiationContext, RuntimeTypeHandle[] methodInstantiationContext) => throw new NotImplementedException("ModuleHandle.ResolveTypeHandle");
    public RuntimeMethodHandle GetRuntimeMethodHandleFromMetadataToken(int methodToken) => throw new NotImplementedException("ModuleHandle.GetRuntimeMethodHandleFromMetadataToken");
    public RuntimeMethodHandle ResolveMethodHandle(int methodToken) => throw new NotImplementedException("ModuleHandle.ResolveMethodHandle");
    public RuntimeMethodHandle ResolveMethodHandle(int methodToken, RuntimeTypeHandle[] typeInstantiationContext, RuntimeTypeHandle[] methodInstantiationContext) => throw new NotImplementedException("ModuleHandle.ResolveMethodHandle");
    public RuntimeFieldHandle GetRuntimeFieldHandleFromMetadataToken(int fieldToken) => throw new NotImplementedException("ModuleHandle.GetRuntimeFieldHandleFromMetadataToken");
    public RuntimeFieldHandle ResolveFieldHandle(int fieldToken) => throw new NotImplementedException("ModuleHandle.ResolveFieldHandle");
    public RuntimeFieldHandle ResolveFieldHandle(int fieldToken, RuntimeTypeHandle[] typeInstantiationContext, RuntimeTypeHandle[] methodInstantiationContext) => throw new NotImplementedException("ModuleHandle.ResolveFieldHandle");
}
