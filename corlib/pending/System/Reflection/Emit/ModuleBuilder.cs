using System;
using System.Diagnostics.SymbolStore;
using System.Reflection;
using System.Runtime.InteropServices;

namespace System.Reflection.Emit;

/// <summary>Module builder; not done yet.</summary>
public abstract class ModuleBuilder : Module
{
    protected ModuleBuilder() { }
    public void CreateGlobalFunctions() => throw new NotImplementedException("ModuleBuilder.CreateGlobalFunctions");
    protected abstract void CreateGlobalFunctionsCore();
    public EnumBuilder DefineEnum(string name, TypeAttributes visibility, Type underlyingType) => throw new NotImplementedException("ModuleBuilder.DefineEnum");
    public ISymbolDocumentWriter DefineDocument(string url, Guid language, Guid languageVendor, Guid documentType) => throw new NotImplementedException("ModuleBuilder.DefineDocument");
    public ISymbolDocumentWriter DefineDocument(string url, Guid language = default) => throw new NotImplementedException("ModuleBuilder.DefineDocument");
    protected virtual ISymbolDocumentWriter DefineDocumentCore(string url, Guid language = default) => throw new NotImplementedException("ModuleBuilder.DefineDocumentCore");
    protected abstract EnumBuilder DefineEnumCore(string name, TypeAttributes visibility, Type underlyingType);
    public MethodBuilder DefineGlobalMethod(string name, MethodAttributes attributes, Type returnType, Type[] parameterTypes) => throw new NotImplementedException("ModuleBuilder.DefineGlobalMethod");
    public MethodBuilder DefineGlobalMethod(string name, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] parameterTypes) => throw new NotImplementedException("ModuleBuilder.DefineGlobalMethod");
    public MethodBuilder DefineGlobalMethod(string name, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] requiredReturnTypeCustomModifiers, Type[] optionalReturnTypeCustomModifiers, Type[] parameterTypes, Type[][] requiredParameterTypeCustomModifiers, Type[][] optionalParameterTypeCustomModifiers) => throw new NotImplementedException("ModuleBuilder.DefineGlobalMethod");
    protected abstract MethodBuilder DefineGlobalMethodCore(string name, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] requiredReturnTypeCustomModifiers, Type[] optionalReturnTypeCustomModifiers, Type[] parameterTypes, Type[][] requiredParameterTypeCustomModifiers, Type[][] optionalParameterTypeCustomModifiers);
    public FieldBuilder DefineInitializedData(string name, byte[] data, FieldAttributes attributes) => throw new NotImplementedException("ModuleBuilder.DefineInitializedData");
    protected abstract FieldBuilder DefineInitializedDataCore(string name, byte[] data, FieldAttributes attributes);
    public MethodBuilder DefinePInvokeMethod(string name, string dllName, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] parameterTypes, CallingConvention nativeCallConv, CharSet nativeCharSet) => throw new NotImplementedException("ModuleBuilder.DefinePInvokeMethod");
    public MethodBuilder DefinePInvokeMethod(string name, string dllName, string entryName, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] parameterTypes, CallingConvention nativeCallConv, CharSet nativeCharSet) => throw new NotImplementedException("ModuleBuilder.DefinePInvokeMethod");
    protected abstract MethodBuilder DefinePInvokeMethodCore(string name, string dllName, string entryName, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] parameterTypes, CallingConvention nativeCallConv, CharSet nativeCharSet);
    public TypeBuilder DefineType(string name) => throw new NotImplementedException("ModuleBuilder.DefineType");
    public TypeBuilder DefineType(string name, TypeAttributes attr) => throw new NotImplementedException("ModuleBuilder.DefineType");
    public TypeBuilder DefineType(string name, TypeAttributes attr, Type parent) => throw new NotImplementedException("ModuleBuilder.DefineType");
    public TypeBuilder DefineType(string name, TypeAttributes attr, Type parent, Type[] interfaces) => throw new NotImplementedException("ModuleBuilder.DefineType");
    public TypeBuilder DefineType(string name, TypeAttributes attr, Type parent, int typesize) => throw new NotImplementedException("ModuleBuilder.DefineType");
    public TypeBuilder DefineType(string name, TypeAttributes attr, Type parent, PackingSize packsize) => throw new NotImplementedException("ModuleBuilder.DefineType");
    public TypeBuilder DefineType(string name, TypeAttributes attr, Type parent, PackingSize packingSize, int typesize) => throw new NotImplementedException("ModuleBuilder.DefineType");
    protected abstract TypeBuilder DefineTypeCore(string name, TypeAttributes attr, Type parent, Type[] interfaces, PackingSize packingSize, int typesize);
    public FieldBuilder DefineUninitializedData(string name, int size, FieldAttributes attributes) => throw new NotImplementedException("ModuleBuilder.DefineUninitializedData");
    protected abstract FieldBuilder DefineUninitializedDataCore(string name, int size, FieldAttributes attributes);
    public MethodInfo GetArrayMethod(Type arrayClass, string methodName, CallingConventions callingConvention, Type returnType, Type[] parameterTypes) => throw new NotImplementedException("ModuleBuilder.GetArrayMethod");
    protected abstract MethodInfo GetArrayMethodCore(Type arrayClass, string methodName, CallingConventions callingConvention, Type returnType, Type[] parameterTypes);
    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw new NotImplementedException("ModuleBuilder.SetCustomAttribute");
    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);
    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw new NotImplementedException("ModuleBuilder.SetCustomAttribute");
    public abstract int GetTypeMetadataToken(Type type);
    public abstract int GetFieldMetadataToken(FieldInfo field);
    public abstract int GetMethodMetadataToken(MethodInfo method);
    public abstract int GetMethodMetadataToken(ConstructorInfo constructor);
    public abstract int GetSignatureMetadataToken(SignatureHelper signature);
    public abstract int GetStringMetadataToken(string stringConstant);
}
