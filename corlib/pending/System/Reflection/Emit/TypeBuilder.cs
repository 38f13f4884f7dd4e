using System;
using System.Reflection;
using System.Runtime.InteropServices;

namespace System.Reflection.Emit;

/// <summary>Type builder; not done yet.</summary>
public abstract class TypeBuilder : TypeInfo
{
    public const int UnspecifiedTypeSize = 0;
    protected TypeBuilder() { }
    public PackingSize PackingSize { get => throw new NotImplementedException("TypeBuilder.PackingSize"); }
    protected abstract PackingSize PackingSizeCore { get; }
    public int Size { get => throw new NotImplementedException("TypeBuilder.Size"); }
    protected abstract int SizeCore { get; }
    public void AddInterfaceImplementation(Type interfaceType) => throw new NotImplementedException("TypeBuilder.AddInterfaceImplementation");
    protected abstract void AddInterfaceImplementationCore(Type interfaceType);
    public Type CreateType() => throw new NotImplementedException("TypeBuilder.CreateType");
    public TypeInfo CreateTypeInfo() => throw new NotImplementedException("TypeBuilder.CreateTypeInfo");
    protected abstract TypeInfo CreateTypeInfoCore();
    public ConstructorBuilder DefineConstructor(MethodAttributes attributes, CallingConventions callingConvention, Type[] parameterTypes) => throw new NotImplementedException("TypeBuilder.DefineConstructor");
    public ConstructorBuilder DefineConstructor(MethodAttributes attributes, CallingConventions callingConvention, Type[] parameterTypes, Type[][] requiredCustomModifiers, Type[][] optionalCustomModifiers) => throw new NotImplementedException("TypeBuilder.DefineConstructor");
    protected abstract ConstructorBuilder DefineConstructorCore(MethodAttributes attributes, CallingConventions callingConvention, Type[] parameterTypes, Type[][] requiredCustomModifiers, Type[][] optionalCustomModifiers);
    public ConstructorBuilder DefineDefaultConstructor(MethodAttributes attributes) => throw new NotImplementedException("TypeBuilder.DefineDefaultConstructor");
    protected abstract ConstructorBuilder DefineDefaultConstructorCore(MethodAttributes attributes);
    public EventBuilder DefineEvent(string name, EventAttributes attributes, Type eventtype) => throw new NotImplementedException("TypeBuilder.DefineEvent");
    protected abstract EventBuilder DefineEventCore(string name, EventAttributes attributes, Type eventtype);
    public FieldBuilder DefineField(string fieldName, Type type, FieldAttributes attributes) => throw new NotImplementedException("TypeBuilder.DefineField");
    public FieldBuilder DefineField(string fieldName, Type type, Type[] requiredCustomModifiers, Type[] optionalCustomModifiers, FieldAttributes attributes) => throw new NotImplementedException("TypeBuilder.DefineField");
    protected abstract FieldBuilder DefineFieldCore(string fieldName, Type type, Type[] requiredCustomModifiers, Type[] optionalCustomModifiers, FieldAttributes attributes);
    public GenericTypeParameterBuilder[] DefineGenericParameters(params string[] names) => throw new NotImplementedException("TypeBuilder.DefineGenericParameters");
    protected abstract GenericTypeParameterBuilder[] DefineGenericParametersCore(params string[] names);
    public FieldBuilder DefineInitializedData(string name, byte[] data, FieldAttributes attributes) => throw new NotImplementedException("TypeBuilder.DefineInitializedData");
    protected abstract FieldBuilder DefineInitializedDataCore(string name, byte[] data, FieldAttributes attributes);
    public MethodBuilder DefineMethod(string name, MethodAttributes attributes) => throw new NotImplementedException("TypeBuilder.DefineMethod");
    public MethodBuilder DefineMethod(string name, MethodAttributes attributes, CallingConventions callingConvention) => throw new NotImplementedException("TypeBuilder.DefineMethod");
    public MethodBuilder DefineMethod(string name, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] parameterTypes) => throw new NotImplementedException("TypeBuilder.DefineMethod");
    public MethodBuilder DefineMethod(string name, MethodAttributes attributes, Type returnType, Type[] parameterTypes) => throw new NotImplementedException("TypeBuilder.DefineMethod");
    public MethodBuilder DefineMethod(string name, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] returnTypeRequiredCustomModifiers, Type[] returnTypeOptionalCustomModifiers, Type[] parameterTypes, Type[][] parameterTypeRequiredCustomModifiers, Type[][] parameterTypeOptionalCustomModifiers) => throw new NotImplementedException("TypeBuilder.DefineMethod");
    protected abstract MethodBuilder DefineMethodCore(string name, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] returnTypeRequiredCustomModifiers, Type[] returnTypeOptionalCustomModifiers, Type[] parameterTypes, Type[][] parameterTypeRequiredCustomModifiers, Type[][] parameterTypeOptionalCustomModifiers);
    public void DefineMethodOverride(MethodInfo methodInfoBody, MethodInfo methodInfoDeclaration) => throw new NotImplementedException("TypeBuilder.DefineMethodOverride");
    protected abstract void DefineMethodOverrideCore(MethodInfo methodInfoBody, MethodInfo methodInfoDeclaration);
    public TypeBuilder DefineNestedType(string name) => throw new NotImplementedException("TypeBuilder.DefineNestedType");
    public TypeBuilder DefineNestedType(string name, TypeAttributes attr) => throw new NotImplementedException("TypeBuilder.DefineNestedType");
    public TypeBuilder DefineNestedType(string name, TypeAttributes attr, Type parent) => throw new NotImplementedException("TypeBuilder.DefineNestedType");
    public TypeBuilder DefineNestedType(string name, TypeAttributes attr, Type parent, Type[] interfaces) => throw new NotImplementedException("TypeBuilder.DefineNestedType");
    protected abstract TypeBuilder DefineNestedTypeCore(string name, TypeAttributes attr, Type parent, Type[] interfaces, PackingSize packSize, int typeSize);
    public TypeBuilder DefineNestedType(string name, TypeAttributes attr, Type parent, int typeSize) => throw new NotImplementedException("TypeBuilder.DefineNestedType");
    public TypeBuilder DefineNestedType(string name, TypeAttributes attr, Type parent, PackingSize packSize) => throw new NotImplementedException("TypeBuilder.DefineNestedType");
    public TypeBuilder DefineNestedType(string name, TypeAttributes attr, Type parent, PackingSize packSize, int typeSize) => throw new NotImplementedException("TypeBuilder.DefineNestedType");
    public MethodBuilder DefinePInvokeMethod(string name, string dllName, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] parameterTypes, CallingConvention nativeCallConv, CharSet nativeCharSet) => throw new NotImplementedException("TypeBuilder.DefinePInvokeMethod");
    public MethodBuilder DefinePInvokeMethod(string name, string dllName, string entryName, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] parameterTypes, CallingConvention nativeCallConv, CharSet nativeCharSet) => throw new NotImplementedException("TypeBuilder.DefinePInvokeMethod");
    public MethodBuilder DefinePInvokeMethod(string name, string dllName, string entryName, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] returnTypeRequiredCustomModifiers, Type[] returnTypeOptionalCustomModifiers, Type[] parameterTypes, Type[][] parameterTypeRequiredCustomModifiers, Type[][] parameterTypeOptionalCustomModifiers, CallingConvention nativeCallConv, CharSet nativeCharSet) => throw new NotImplementedException("TypeBuilder.DefinePInvokeMethod");
    protected abstract MethodBuilder DefinePInvokeMethodCore(string name, string dllName, string entryName, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] returnTypeRequiredCustomModifiers, Type[] returnTypeOptionalCustomModifiers, Type[] parameterTypes, Type[][] parameterTypeRequiredCustomModifiers, Type[][] parameterTypeOptionalCustomModifiers, CallingConvention nativeCallConv, CharSet nativeCharSet);
    public PropertyBuilder DefineProperty(string name, PropertyAttributes attributes, Type returnType, Type[] parameterTypes) => throw new NotImplementedException("TypeBuilder.DefineProperty");
    public PropertyBuilder DefineProperty(string name, PropertyAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] parameterTypes) => throw new NotImplementedException("TypeBuilder.DefineProperty");
    public PropertyBuilder DefineProperty(string name, PropertyAttributes attributes, Type returnType, Type[] returnTypeRequiredCustomModifiers, Type[] returnTypeOptionalCustomModifiers, Type[] parameterTypes, Type[][] parameterTypeRequiredCustomModifiers, Type[][] parameterTypeOptionalCustomModifiers) => throw new NotImplementedException("TypeBuilder.DefineProperty");
    public PropertyBuilder DefineProperty(string name, PropertyAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] returnTypeRequiredCustomModifiers, Type[] returnTypeOptionalCustomModifiers, Type[] parameterTypes, Type[][] parameterTypeRequiredCustomModifiers, Type[][] parameterTypeOptionalCustomModifiers) => throw new NotImplementedException("TypeBuilder.DefineProperty");
    protected abstract PropertyBuilder DefinePropertyCore(string name, PropertyAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] returnTypeRequiredCustomModifiers, Type[] returnTypeOptionalCustomModifiers, Type[] parameterTypes, Type[][] parameterTypeRequiredCustomModifiers, Type[][] parameterTypeOptionalCustomModifiers);
    public ConstructorBuilder DefineTypeInitializer() => throw new NotImplementedException("TypeBuilder.DefineTypeInitializer");
    protected abstract ConstructorBuilder DefineTypeInitializerCore();
    public FieldBuilder DefineUninitializedData(string name, int size, FieldAttributes attributes) => throw new NotImplementedException("TypeBuilder.DefineUninitializedData");
    protected abstract FieldBuilder DefineUninitializedDataCore(string name, int size, FieldAttributes attributes);
    public bool IsCreated() => throw new NotImplementedException("TypeBuilder.IsCreated");
    protected abstract bool IsCreatedCore();
    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw new NotImplementedException("TypeBuilder.SetCustomAttribute");
    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);
    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw new NotImplementedException("TypeBuilder.SetCustomAttribute");
    public void SetParent(Type parent) => throw new NotImplementedException("TypeBuilder.SetParent");
    protected abstract void SetParentCore(Type parent);
    public override Type MakePointerType() => throw new NotImplementedException("TypeBuilder.MakePointerType");
    public override Type MakeByRefType() => throw new NotImplementedException("TypeBuilder.MakeByRefType");
    public override Type MakeArrayType() => throw new NotImplementedException("TypeBuilder.MakeArrayType");
    public override Type MakeArrayType(int rank) => throw new NotImplementedException("TypeBuilder.MakeArrayType");
    public override Type MakeGenericType(params Type[] typeArguments) => throw new NotImplementedException("TypeBuilder.MakeGenericType");
    public static MethodInfo GetMethod(Type type, MethodInfo method) => throw new NotImplementedException("TypeBuilder.GetMethod");
    public static ConstructorInfo GetConstructor(Type type, ConstructorInfo constructor) => throw new NotImplementedException("TypeBuilder.GetConstructor");
    public static FieldInfo GetField(Type type, FieldInfo field) => throw new NotImplementedException("TypeBuilder.GetField");
}
