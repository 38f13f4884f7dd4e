using System;
using System.Reflection;
using System.Runtime.InteropServices;

namespace System.Reflection.Emit;

/// <summary>A type under construction.</summary>
public abstract class TypeBuilder : TypeInfo
{
    public const int UnspecifiedTypeSize = 0;
    protected TypeBuilder() { }
    public PackingSize PackingSize => PackingSizeCore;
    protected abstract PackingSize PackingSizeCore { get; }
    public int Size => SizeCore;
    protected abstract int SizeCore { get; }
    public void AddInterfaceImplementation(Type interfaceType) => AddInterfaceImplementationCore(interfaceType);
    protected abstract void AddInterfaceImplementationCore(Type interfaceType);
    public Type CreateType() => CreateTypeInfoCore();
    public TypeInfo CreateTypeInfo() => CreateTypeInfoCore();
    protected abstract TypeInfo CreateTypeInfoCore();
    public ConstructorBuilder DefineConstructor(MethodAttributes attributes, CallingConventions callingConvention, Type[] parameterTypes) => DefineConstructorCore(attributes, callingConvention, parameterTypes, null, null);
    public ConstructorBuilder DefineConstructor(MethodAttributes attributes, CallingConventions callingConvention, Type[] parameterTypes, Type[][] requiredCustomModifiers, Type[][] optionalCustomModifiers) => DefineConstructorCore(attributes, callingConvention, parameterTypes, requiredCustomModifiers, optionalCustomModifiers);
    protected abstract ConstructorBuilder DefineConstructorCore(MethodAttributes attributes, CallingConventions callingConvention, Type[] parameterTypes, Type[][] requiredCustomModifiers, Type[][] optionalCustomModifiers);
    public ConstructorBuilder DefineDefaultConstructor(MethodAttributes attributes) => DefineDefaultConstructorCore(attributes);
    protected abstract ConstructorBuilder DefineDefaultConstructorCore(MethodAttributes attributes);
    public EventBuilder DefineEvent(string name, EventAttributes attributes, Type eventtype) => DefineEventCore(name, attributes, eventtype);
    protected abstract EventBuilder DefineEventCore(string name, EventAttributes attributes, Type eventtype);
    public FieldBuilder DefineField(string fieldName, Type type, FieldAttributes attributes) => DefineFieldCore(fieldName, type, null, null, attributes);
    public FieldBuilder DefineField(string fieldName, Type type, Type[] requiredCustomModifiers, Type[] optionalCustomModifiers, FieldAttributes attributes) => DefineFieldCore(fieldName, type, requiredCustomModifiers, optionalCustomModifiers, attributes);
    protected abstract FieldBuilder DefineFieldCore(string fieldName, Type type, Type[] requiredCustomModifiers, Type[] optionalCustomModifiers, FieldAttributes attributes);
    public GenericTypeParameterBuilder[] DefineGenericParameters(params string[] names) => DefineGenericParametersCore(names);
    protected abstract GenericTypeParameterBuilder[] DefineGenericParametersCore(params string[] names);
    public FieldBuilder DefineInitializedData(string name, byte[] data, FieldAttributes attributes) => DefineInitializedDataCore(name, data, attributes);
    protected abstract FieldBuilder DefineInitializedDataCore(string name, byte[] data, FieldAttributes attributes);
    public MethodBuilder DefineMethod(string name, MethodAttributes attributes) => DefineMethodCore(name, attributes, CallingConventions.Standard, null, null, null, null, null, null);
    public MethodBuilder DefineMethod(string name, MethodAttributes attributes, CallingConventions callingConvention) => DefineMethodCore(name, attributes, callingConvention, null, null, null, null, null, null);
    public MethodBuilder DefineMethod(string name, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] parameterTypes) => DefineMethodCore(name, attributes, callingConvention, returnType, null, null, parameterTypes, null, null);
    public MethodBuilder DefineMethod(string name, MethodAttributes attributes, Type returnType, Type[] parameterTypes) => DefineMethodCore(name, attributes, CallingConventions.Standard, returnType, null, null, parameterTypes, null, null);
    public MethodBuilder DefineMethod(string name, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] returnTypeRequiredCustomModifiers, Type[] returnTypeOptionalCustomModifiers, Type[] parameterTypes, Type[][] parameterTypeRequiredCustomModifiers, Type[][] parameterTypeOptionalCustomModifiers) => DefineMethodCore(name, attributes, callingConvention, returnType, returnTypeRequiredCustomModifiers, returnTypeOptionalCustomModifiers, parameterTypes, parameterTypeRequiredCustomModifiers, parameterTypeOptionalCustomModifiers);
    protected abstract MethodBuilder DefineMethodCore(string name, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] returnTypeRequiredCustomModifiers, Type[] returnTypeOptionalCustomModifiers, Type[] parameterTypes, Type[][] parameterTypeRequiredCustomModifiers, Type[][] parameterTypeOptionalCustomModifiers);
    public void DefineMethodOverride(MethodInfo methodInfoBody, MethodInfo methodInfoDeclaration) => DefineMethodOverrideCore(methodInfoBody, methodInfoDeclaration);
    protected abstract void DefineMethodOverrideCore(MethodInfo methodInfoBody, MethodInfo methodInfoDeclaration);
    public TypeBuilder DefineNestedType(string name) => DefineNestedTypeCore(name, TypeAttributes.NestedPrivate, null, null, PackingSize.Unspecified, 0);
    public TypeBuilder DefineNestedType(string name, TypeAttributes attr) => DefineNestedTypeCore(name, attr, null, null, PackingSize.Unspecified, 0);
    public TypeBuilder DefineNestedType(string name, TypeAttributes attr, Type parent) => DefineNestedTypeCore(name, attr, parent, null, PackingSize.Unspecified, 0);
    public TypeBuilder DefineNestedType(string name, TypeAttributes attr, Type parent, Type[] interfaces) => DefineNestedTypeCore(name, attr, parent, interfaces, PackingSize.Unspecified, 0);
    protected abstract TypeBuilder DefineNestedTypeCore(string name, TypeAttributes attr, Type parent, Type[] interfaces, PackingSize packSize, int typeSize);
    public TypeBuilder DefineNestedType(string name, TypeAttributes attr, Type parent, int typeSize) => DefineNestedTypeCore(name, attr, parent, null, PackingSize.Unspecified, typeSize);
    public TypeBuilder DefineNestedType(string name, TypeAttributes attr, Type parent, PackingSize packSize) => DefineNestedTypeCore(name, attr, parent, null, packSize, 0);
    public TypeBuilder DefineNestedType(string name, TypeAttributes attr, Type parent, PackingSize packSize, int typeSize) => DefineNestedTypeCore(name, attr, parent, null, packSize, typeSize);
    public MethodBuilder DefinePInvokeMethod(string name, string dllName, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] parameterTypes, CallingConvention nativeCallConv, CharSet nativeCharSet) => DefinePInvokeMethodCore(name, dllName, null, attributes, callingConvention, returnType, null, null, parameterTypes, null, null, nativeCallConv, nativeCharSet);
    public MethodBuilder DefinePInvokeMethod(string name, string dllName, string entryName, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] parameterTypes, CallingConvention nativeCallConv, CharSet nativeCharSet) => DefinePInvokeMethodCore(name, dllName, entryName, attributes, callingConvention, returnType, null, null, parameterTypes, null, null, nativeCallConv, nativeCharSet);
    public MethodBuilder DefinePInvokeMethod(string name, string dllName, string entryName, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] returnTypeRequiredCustomModifiers, Type[] returnTypeOptionalCustomModifiers, Type[] parameterTypes, Type[][] parameterTypeRequiredCustomModifiers, Type[][] parameterTypeOptionalCustomModifiers, CallingConvention nativeCallConv, CharSet nativeCharSet) => DefinePInvokeMethodCore(name, dllName, entryName, attributes, callingConvention, returnType, returnTypeRequiredCustomModifiers, returnTypeOptionalCustomModifiers, parameterTypes, parameterTypeRequiredCustomModifiers, parameterTypeOptionalCustomModifiers, nativeCallConv, nativeCharSet);
    protected abstract MethodBuilder DefinePInvokeMethodCore(string name, string dllName, string entryName, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] returnTypeRequiredCustomModifiers, Type[] returnTypeOptionalCustomModifiers, Type[] parameterTypes, Type[][] parameterTypeRequiredCustomModifiers, Type[][] parameterTypeOptionalCustomModifiers, CallingConvention nativeCallConv, CharSet nativeCharSet);
    public PropertyBuilder DefineProperty(string name, PropertyAttributes attributes, Type returnType, Type[] parameterTypes) => DefinePropertyCore(name, attributes, CallingConventions.Standard, returnType, null, null, parameterTypes, null, null);
    public PropertyBuilder DefineProperty(string name, PropertyAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] parameterTypes) => DefinePropertyCore(name, attributes, callingConvention, returnType, null, null, parameterTypes, null, null);
    public PropertyBuilder DefineProperty(string name, PropertyAttributes attributes, Type returnType, Type[] returnTypeRequiredCustomModifiers, Type[] returnTypeOptionalCustomModifiers, Type[] parameterTypes, Type[][] parameterTypeRequiredCustomModifiers, Type[][] parameterTypeOptionalCustomModifiers) => DefinePropertyCore(name, attributes, CallingConventions.Standard, returnType, returnTypeRequiredCustomModifiers, returnTypeOptionalCustomModifiers, parameterTypes, parameterTypeRequiredCustomModifiers, parameterTypeOptionalCustomModifiers);
    public PropertyBuilder DefineProperty(string name, PropertyAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] returnTypeRequiredCustomModifiers, Type[] returnTypeOptionalCustomModifiers, Type[] parameterTypes, Type[][] parameterTypeRequiredCustomModifiers, Type[][] parameterTypeOptionalCustomModifiers) => DefinePropertyCore(name, attributes, callingConvention, returnType, returnTypeRequiredCustomModifiers, returnTypeOptionalCustomModifiers, parameterTypes, parameterTypeRequiredCustomModifiers, parameterTypeOptionalCustomModifiers);
    protected abstract PropertyBuilder DefinePropertyCore(string name, PropertyAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] returnTypeRequiredCustomModifiers, Type[] returnTypeOptionalCustomModifiers, Type[] parameterTypes, Type[][] parameterTypeRequiredCustomModifiers, Type[][] parameterTypeOptionalCustomModifiers);
    public ConstructorBuilder DefineTypeInitializer() => DefineTypeInitializerCore();
    protected abstract ConstructorBuilder DefineTypeInitializerCore();
    public FieldBuilder DefineUninitializedData(string name, int size, FieldAttributes attributes) => DefineUninitializedDataCore(name, size, attributes);
    protected abstract FieldBuilder DefineUninitializedDataCore(string name, int size, FieldAttributes attributes);
    public bool IsCreated() => IsCreatedCore();
    protected abstract bool IsCreatedCore();
    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute)
    {
        ArgumentNullException.ThrowIfNull(con);
        ArgumentNullException.ThrowIfNull(binaryAttribute);
        SetCustomAttributeCore(con, binaryAttribute);
    }
    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);
    public void SetCustomAttribute(CustomAttributeBuilder customBuilder)
    {
        ArgumentNullException.ThrowIfNull(customBuilder);
        SetCustomAttributeCore(customBuilder.Constructor, customBuilder.Blob);
    }
    public void SetParent(Type parent) => SetParentCore(parent);
    protected abstract void SetParentCore(Type parent);
    public override Type MakePointerType() => new ConstructedType(this, ConstructedType.Shape.Pointer, 0);
    public override Type MakeByRefType() => new ConstructedType(this, ConstructedType.Shape.ByRef, 0);
    public override Type MakeArrayType() => new ConstructedType(this, ConstructedType.Shape.Vector, 1);
    public override Type MakeArrayType(int rank) => ConstructedType.Array(this, rank);
    public override Type MakeGenericType(params Type[] typeArguments) => InstanceOfBuilder.Make(this, typeArguments);
    public static MethodInfo GetMethod(Type type, MethodInfo method) => MethodOnInstance.Make(type, method);
    public static ConstructorInfo GetConstructor(Type type, ConstructorInfo constructor) => ConstructorOnInstance.Make(type, constructor);
    public static FieldInfo GetField(Type type, FieldInfo field) => FieldOnInstance.Make(type, field);
}
