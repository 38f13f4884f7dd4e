using System;
using System.Diagnostics.SymbolStore;
using System.Reflection;
using System.Runtime.InteropServices;

namespace System.Reflection.Emit;

/// <summary>The module of an assembly made at run time.</summary>
public abstract class ModuleBuilder : Module
{
    protected ModuleBuilder() { }
    public void CreateGlobalFunctions() => CreateGlobalFunctionsCore();
    protected abstract void CreateGlobalFunctionsCore();
    public EnumBuilder DefineEnum(string name, TypeAttributes visibility, Type underlyingType) => DefineEnumCore(name, visibility, underlyingType);
    public ISymbolDocumentWriter DefineDocument(string url, Guid language, Guid languageVendor, Guid documentType) => DefineDocumentCore(url, language);
    public ISymbolDocumentWriter DefineDocument(string url, Guid language = default) => DefineDocumentCore(url, language);
    protected virtual ISymbolDocumentWriter DefineDocumentCore(string url, Guid language = default) => throw new InvalidOperationException(SR.InvalidOperation_NotADebugModule);
    protected abstract EnumBuilder DefineEnumCore(string name, TypeAttributes visibility, Type underlyingType);
    public MethodBuilder DefineGlobalMethod(string name, MethodAttributes attributes, Type returnType, Type[] parameterTypes) => DefineGlobalMethodCore(name, attributes, CallingConventions.Standard, returnType, null, null, parameterTypes, null, null);
    public MethodBuilder DefineGlobalMethod(string name, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] parameterTypes) => DefineGlobalMethodCore(name, attributes, callingConvention, returnType, null, null, parameterTypes, null, null);
    public MethodBuilder DefineGlobalMethod(string name, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] requiredReturnTypeCustomModifiers, Type[] optionalReturnTypeCustomModifiers, Type[] parameterTypes, Type[][] requiredParameterTypeCustomModifiers, Type[][] optionalParameterTypeCustomModifiers) => DefineGlobalMethodCore(name, attributes, callingConvention, returnType, requiredReturnTypeCustomModifiers, optionalReturnTypeCustomModifiers, parameterTypes, requiredParameterTypeCustomModifiers, optionalParameterTypeCustomModifiers);
    protected abstract MethodBuilder DefineGlobalMethodCore(string name, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] requiredReturnTypeCustomModifiers, Type[] optionalReturnTypeCustomModifiers, Type[] parameterTypes, Type[][] requiredParameterTypeCustomModifiers, Type[][] optionalParameterTypeCustomModifiers);
    public FieldBuilder DefineInitializedData(string name, byte[] data, FieldAttributes attributes) => DefineInitializedDataCore(name, data, attributes);
    protected abstract FieldBuilder DefineInitializedDataCore(string name, byte[] data, FieldAttributes attributes);
    public MethodBuilder DefinePInvokeMethod(string name, string dllName, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] parameterTypes, CallingConvention nativeCallConv, CharSet nativeCharSet) => DefinePInvokeMethodCore(name, dllName, null, attributes, callingConvention, returnType, parameterTypes, nativeCallConv, nativeCharSet);
    public MethodBuilder DefinePInvokeMethod(string name, string dllName, string entryName, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] parameterTypes, CallingConvention nativeCallConv, CharSet nativeCharSet) => DefinePInvokeMethodCore(name, dllName, entryName, attributes, callingConvention, returnType, parameterTypes, nativeCallConv, nativeCharSet);
    protected abstract MethodBuilder DefinePInvokeMethodCore(string name, string dllName, string entryName, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] parameterTypes, CallingConvention nativeCallConv, CharSet nativeCharSet);
    public TypeBuilder DefineType(string name) => DefineTypeCore(name, TypeAttributes.NotPublic, null, null, PackingSize.Unspecified, 0);
    public TypeBuilder DefineType(string name, TypeAttributes attr) => DefineTypeCore(name, attr, null, null, PackingSize.Unspecified, 0);
    public TypeBuilder DefineType(string name, TypeAttributes attr, Type parent) => DefineTypeCore(name, attr, parent, null, PackingSize.Unspecified, 0);
    public TypeBuilder DefineType(string name, TypeAttributes attr, Type parent, Type[] interfaces) => DefineTypeCore(name, attr, parent, interfaces, PackingSize.Unspecified, 0);
    public TypeBuilder DefineType(string name, TypeAttributes attr, Type parent, int typesize) => DefineTypeCore(name, attr, parent, null, PackingSize.Unspecified, typesize);
    public TypeBuilder DefineType(string name, TypeAttributes attr, Type parent, PackingSize packsize) => DefineTypeCore(name, attr, parent, null, packsize, 0);
    public TypeBuilder DefineType(string name, TypeAttributes attr, Type parent, PackingSize packingSize, int typesize) => DefineTypeCore(name, attr, parent, null, packingSize, typesize);
    protected abstract TypeBuilder DefineTypeCore(string name, TypeAttributes attr, Type parent, Type[] interfaces, PackingSize packingSize, int typesize);
    public FieldBuilder DefineUninitializedData(string name, int size, FieldAttributes attributes) => DefineUninitializedDataCore(name, size, attributes);
    protected abstract FieldBuilder DefineUninitializedDataCore(string name, int size, FieldAttributes attributes);
    public MethodInfo GetArrayMethod(Type arrayClass, string methodName, CallingConventions callingConvention, Type returnType, Type[] parameterTypes) => GetArrayMethodCore(arrayClass, methodName, callingConvention, returnType, parameterTypes);
    protected abstract MethodInfo GetArrayMethodCore(Type arrayClass, string methodName, CallingConventions callingConvention, Type returnType, Type[] parameterTypes);
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
    public abstract int GetTypeMetadataToken(Type type);
    public abstract int GetFieldMetadataToken(FieldInfo field);
    public abstract int GetMethodMetadataToken(MethodInfo method);
    public abstract int GetMethodMetadataToken(ConstructorInfo constructor);
    public abstract int GetSignatureMetadataToken(SignatureHelper signature);
    public abstract int GetStringMetadataToken(string stringConstant);
}
