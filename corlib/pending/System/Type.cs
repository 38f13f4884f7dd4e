using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace System;

/// <summary>Type; not done yet.</summary>
public abstract class Type : MemberInfo, IReflect
{
    public static readonly char Delimiter;
    public static readonly Type[] EmptyTypes;
    public static readonly object Missing;
    public static readonly MemberFilter FilterAttribute;
    public static readonly MemberFilter FilterName;
    public static readonly MemberFilter FilterNameIgnoreCase;
    protected Type() { }
    public override MemberTypes MemberType { get => throw new NotImplementedException("Type.MemberType"); }
    public abstract string Namespace { get; }
    public abstract string AssemblyQualifiedName { get; }
    public abstract string FullName { get; }
    public abstract Assembly Assembly { get; }
    public abstract Module Module { get; }
    public bool IsInterface { get => throw new NotImplementedException("Type.IsInterface"); }
    public bool IsNested { get => throw new NotImplementedException("Type.IsNested"); }
    public override Type DeclaringType { get => throw new NotImplementedException("Type.DeclaringType"); }
    public virtual MethodBase DeclaringMethod { get => throw new NotImplementedException("Type.DeclaringMethod"); }
    public override Type ReflectedType { get => throw new NotImplementedException("Type.ReflectedType"); }
    public abstract Type UnderlyingSystemType { get; }
    public virtual bool IsTypeDefinition { get => throw new NotImplementedException("Type.IsTypeDefinition"); }
    public bool IsArray { get => throw new NotImplementedException("Type.IsArray"); }
    public bool IsByRef { get => throw new NotImplementedException("Type.IsByRef"); }
    public bool IsPointer { get => throw new NotImplementedException("Type.IsPointer"); }
    public virtual bool IsConstructedGenericType { get => throw new NotImplementedException("Type.IsConstructedGenericType"); }
    public virtual bool IsGenericParameter { get => throw new NotImplementedException("Type.IsGenericParameter"); }
    public virtual bool IsGenericTypeParameter { get => throw new NotImplementedException("Type.IsGenericTypeParameter"); }
    public virtual bool IsGenericMethodParameter { get => throw new NotImplementedException("Type.IsGenericMethodParameter"); }
    public virtual bool IsGenericType { get => throw new NotImplementedException("Type.IsGenericType"); }
    public virtual bool IsGenericTypeDefinition { get => throw new NotImplementedException("Type.IsGenericTypeDefinition"); }
    public virtual bool IsSZArray { get => throw new NotImplementedException("Type.IsSZArray"); }
    public virtual bool IsVariableBoundArray { get => throw new NotImplementedException("Type.IsVariableBoundArray"); }
    public virtual bool IsByRefLike { get => throw new NotImplementedException("Type.IsByRefLike"); }
    public virtual bool IsFunctionPointer { get => throw new NotImplementedException("Type.IsFunctionPointer"); }
    public virtual bool IsUnmanagedFunctionPointer { get => throw new NotImplementedException("Type.IsUnmanagedFunctionPointer"); }
    public bool HasElementType { get => throw new NotImplementedException("Type.HasElementType"); }
    public virtual Type[] GenericTypeArguments { get => throw new NotImplementedException("Type.GenericTypeArguments"); }
    public virtual int GenericParameterPosition { get => throw new NotImplementedException("Type.GenericParameterPosition"); }
    public virtual GenericParameterAttributes GenericParameterAttributes { get => throw new NotImplementedException("Type.GenericParameterAttributes"); }
    public TypeAttributes Attributes { get => throw new NotImplementedException("Type.Attributes"); }
    public bool IsAbstract { get => throw new NotImplementedException("Type.IsAbstract"); }
    public bool IsImport { get => throw new NotImplementedException("Type.IsImport"); }
    public bool IsSealed { get => throw new NotImplementedException("Type.IsSealed"); }
    public bool IsSpecialName { get => throw new NotImplementedException("Type.IsSpecialName"); }
    public bool IsClass { get => throw new NotImplementedException("Type.IsClass"); }
    public bool IsNestedAssembly { get => throw new NotImplementedException("Type.IsNestedAssembly"); }
    public bool IsNestedFamANDAssem { get => throw new NotImplementedException("Type.IsNestedFamANDAssem"); }
    public bool IsNestedFamily { get => throw new NotImplementedException("Type.IsNestedFamily"); }
    public bool IsNestedFamORAssem { get => throw new NotImplementedException("Type.IsNestedFamORAssem"); }
    public bool IsNestedPrivate { get => throw new NotImplementedException("Type.IsNestedPrivate"); }
    public bool IsNestedPublic { get => throw new NotImplementedException("Type.IsNestedPublic"); }
    public bool IsNotPublic { get => throw new NotImplementedException("Type.IsNotPublic"); }
    public bool IsPublic { get => throw new NotImplementedException("Type.IsPublic"); }
    public bool IsAutoLayout { get => throw new NotImplementedException("Type.IsAutoLayout"); }
    public bool IsExplicitLayout { get => throw new NotImplementedException("Type.IsExplicitLayout"); }
    public bool IsLayoutSequential { get => throw new NotImplementedException("Type.IsLayoutSequential"); }
    public bool IsAnsiClass { get => throw new NotImplementedException("Type.IsAnsiClass"); }
    public bool IsAutoClass { get => throw new NotImplementedException("Type.IsAutoClass"); }
    public bool IsUnicodeClass { get => throw new NotImplementedException("Type.IsUnicodeClass"); }
    public bool IsCOMObject { get => throw new NotImplementedException("Type.IsCOMObject"); }
    public bool IsContextful { get => throw new NotImplementedException("Type.IsContextful"); }
    public virtual bool IsEnum { get => throw new NotImplementedException("Type.IsEnum"); }
    public bool IsMarshalByRef { get => throw new NotImplementedException("Type.IsMarshalByRef"); }
    public bool IsPrimitive { get => throw new NotImplementedException("Type.IsPrimitive"); }
    public bool IsValueType { get => throw new NotImplementedException("Type.IsValueType"); }
    public virtual bool IsSignatureType { get => throw new NotImplementedException("Type.IsSignatureType"); }
    public virtual bool IsSecurityCritical { get => throw new NotImplementedException("Type.IsSecurityCritical"); }
    public virtual bool IsSecuritySafeCritical { get => throw new NotImplementedException("Type.IsSecuritySafeCritical"); }
    public virtual bool IsSecurityTransparent { get => throw new NotImplementedException("Type.IsSecurityTransparent"); }
    public virtual StructLayoutAttribute StructLayoutAttribute { get => throw new NotImplementedException("Type.StructLayoutAttribute"); }
    public ConstructorInfo TypeInitializer { get => throw new NotImplementedException("Type.TypeInitializer"); }
    public virtual RuntimeTypeHandle TypeHandle { get => throw new NotImplementedException("Type.TypeHandle"); }
    public abstract Guid GUID { get; }
    public abstract Type BaseType { get; }
    public static Binder DefaultBinder { get => throw new NotImplementedException("Type.DefaultBinder"); }
    public virtual bool IsSerializable { get => throw new NotImplementedException("Type.IsSerializable"); }
    public virtual bool ContainsGenericParameters { get => throw new NotImplementedException("Type.ContainsGenericParameters"); }
    public bool IsVisible { get => throw new NotImplementedException("Type.IsVisible"); }
    public static Type GetType(string typeName, bool throwOnError, bool ignoreCase) => throw new NotImplementedException("Type.GetType");
    public static Type GetType(string typeName, bool throwOnError) => throw new NotImplementedException("Type.GetType");
    public static Type GetType(string typeName) => throw new NotImplementedException("Type.GetType");
    public static Type GetType(string typeName, Func<AssemblyName, Assembly> assemblyResolver, Func<Assembly, string, bool, Type> typeResolver) => throw new NotImplementedException("Type.GetType");
    public static Type GetType(string typeName, Func<AssemblyName, Assembly> assemblyResolver, Func<Assembly, string, bool, Type> typeResolver, bool throwOnError) => throw new NotImplementedException("Type.GetType");
    public static Type GetType(string typeName, Func<AssemblyName, Assembly> assemblyResolver, Func<Assembly, string, bool, Type> typeResolver, bool throwOnError, bool ignoreCase) => throw new NotImplementedException("Type.GetType");
    public static Type GetTypeFromHandle(RuntimeTypeHandle handle) => throw new NotImplementedException("Type.GetTypeFromHandle");
    public Type GetType() => throw new NotImplementedException("Type.GetType");
    protected abstract bool IsArrayImpl();
    protected abstract bool IsByRefImpl();
    protected abstract bool IsPointerImpl();
    protected abstract bool HasElementTypeImpl();
    public abstract Type GetElementType();
    public virtual int GetArrayRank() => throw new NotImplementedException("Type.GetArrayRank");
    public virtual Type GetGenericTypeDefinition() => throw new NotImplementedException("Type.GetGenericTypeDefinition");
    public virtual Type[] GetGenericArguments() => throw new NotImplementedException("Type.GetGenericArguments");
    public virtual Type[] GetOptionalCustomModifiers() => throw new NotImplementedException("Type.GetOptionalCustomModifiers");
    public virtual Type[] GetRequiredCustomModifiers() => throw new NotImplementedException("Type.GetRequiredCustomModifiers");
    public virtual Type[] GetGenericParameterConstraints() => throw new NotImplementedException("Type.GetGenericParameterConstraints");
    protected abstract TypeAttributes GetAttributeFlagsImpl();
    protected abstract bool IsCOMObjectImpl();
    protected virtual bool IsContextfulImpl() => throw new NotImplementedException("Type.IsContextfulImpl");
    protected virtual bool IsMarshalByRefImpl() => throw new NotImplementedException("Type.IsMarshalByRefImpl");
    protected abstract bool IsPrimitiveImpl();
    protected virtual bool IsValueTypeImpl() => throw new NotImplementedException("Type.IsValueTypeImpl");
    public bool IsAssignableTo(Type targetType) => throw new NotImplementedException("Type.IsAssignableTo");
    public ConstructorInfo GetConstructor(Type[] types) => throw new NotImplementedException("Type.GetConstructor");
    public ConstructorInfo GetConstructor(BindingFlags bindingAttr, Type[] types) => throw new NotImplementedException("Type.GetConstructor");
    public ConstructorInfo GetConstructor(BindingFlags bindingAttr, Binder binder, Type[] types, ParameterModifier[] modifiers) => throw new NotImplementedException("Type.GetConstructor");
    public ConstructorInfo GetConstructor(BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers) => throw new NotImplementedException("Type.GetConstructor");
    protected abstract ConstructorInfo GetConstructorImpl(BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers);
    public ConstructorInfo[] GetConstructors() => throw new NotImplementedException("Type.GetConstructors");
    public abstract ConstructorInfo[] GetConstructors(BindingFlags bindingAttr);
    public EventInfo GetEvent(string name) => throw new NotImplementedException("Type.GetEvent");
    public abstract EventInfo GetEvent(string name, BindingFlags bindingAttr);
    public virtual EventInfo[] GetEvents() => throw new NotImplementedException("Type.GetEvents");
    public abstract EventInfo[] GetEvents(BindingFlags bindingAttr);
    public FieldInfo GetField(string name) => throw new NotImplementedException("Type.GetField");
    public abstract FieldInfo GetField(string name, BindingFlags bindingAttr);
    public FieldInfo[] GetFields() => throw new NotImplementedException("Type.GetFields");
    public abstract FieldInfo[] GetFields(BindingFlags bindingAttr);
    public virtual Type[] GetFunctionPointerCallingConventions() => throw new NotImplementedException("Type.GetFunctionPointerCallingConventions");
    public virtual Type GetFunctionPointerReturnType() => throw new NotImplementedException("Type.GetFunctionPointerReturnType");
    public virtual Type[] GetFunctionPointerParameterTypes() => throw new NotImplementedException("Type.GetFunctionPointerParameterTypes");
    public MemberInfo[] GetMember(string name) => throw new NotImplementedException("Type.GetMember");
    public virtual MemberInfo[] GetMember(string name, BindingFlags bindingAttr) => throw new NotImplementedException("Type.GetMember");
    public virtual MemberInfo[] GetMember(string name, MemberTypes type, BindingFlags bindingAttr) => throw new NotImplementedException("Type.GetMember");
    public MemberInfo[] GetMembers() => throw new NotImplementedException("Type.GetMembers");
    public virtual MemberInfo GetMemberWithSameMetadataDefinitionAs(MemberInfo member) => throw new NotImplementedException("Type.GetMemberWithSameMetadataDefinitionAs");
    public abstract MemberInfo[] GetMembers(BindingFlags bindingAttr);
    public MethodInfo GetMethod(string name) => throw new NotImplementedException("Type.GetMethod");
    public MethodInfo GetMethod(string name, BindingFlags bindingAttr) => throw new NotImplementedException("Type.GetMethod");
    public MethodInfo GetMethod(string name, BindingFlags bindingAttr, Type[] types) => throw new NotImplementedException("Type.GetMethod");
    public MethodInfo GetMethod(string name, Type[] types) => throw new NotImplementedException("Type.GetMethod");
    public MethodInfo GetMethod(string name, Type[] types, ParameterModifier[] modifiers) => throw new NotImplementedException("Type.GetMethod");
    public MethodInfo GetMethod(string name, BindingFlags bindingAttr, Binder binder, Type[] types, ParameterModifier[] modifiers) => throw new NotImplementedException("Type.GetMethod");
    public MethodInfo GetMethod(string name, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers) => throw new NotImplementedException("Type.GetMethod");
    protected abstract MethodInfo GetMethodImpl(string name, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers);
    public MethodInfo GetMethod(string name, int genericParameterCount, Type[] types) => throw new NotImplementedException("Type.GetMethod");
    public MethodInfo GetMethod(string name, int genericParameterCount, Type[] types, ParameterModifier[] modifiers) => throw new NotImplementedException("Type.GetMethod");
    public MethodInfo GetMethod(string name, int genericParameterCount, BindingFlags bindingAttr, Type[] types) => throw new NotImplementedException("Type.GetMethod");
    public MethodInfo GetMethod(string name, int genericParameterCount, BindingFlags bindingAttr, Binder binder, Type[] types, ParameterModifier[] modifiers) => throw new NotImplementedException("Type.GetMethod");
    public MethodInfo GetMethod(string name, int genericParameterCount, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers) => throw new NotImplementedException("Type.GetMethod");
    protected virtual MethodInfo GetMethodImpl(string name, int genericParameterCount, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers) => throw new NotImplementedException("Type.GetMethodImpl");
    public MethodInfo[] GetMethods() => throw new NotImplementedException("Type.GetMethods");
    public abstract MethodInfo[] GetMethods(BindingFlags bindingAttr);
    public Type GetNestedType(string name) => throw new NotImplementedException("Type.GetNestedType");
    public abstract Type GetNestedType(string name, BindingFlags bindingAttr);
    public Type[] GetNestedTypes() => throw new NotImplementedException("Type.GetNestedTypes");
    public abstract Type[] GetNestedTypes(BindingFlags bindingAttr);
    public PropertyInfo GetProperty(string name) => throw new NotImplementedException("Type.GetProperty");
    public PropertyInfo GetProperty(string name, BindingFlags bindingAttr) => throw new NotImplementedException("Type.GetProperty");
    public PropertyInfo GetProperty(string name, Type returnType) => throw new NotImplementedException("Type.GetProperty");
    public PropertyInfo GetProperty(string name, Type[] types) => throw new NotImplementedException("Type.GetProperty");
    public PropertyInfo GetProperty(string name, Type returnType, Type[] types) => throw new NotImplementedException("Type.GetProperty");
    public PropertyInfo GetProperty(string name, Type returnType, Type[] types, ParameterModifier[] modifiers) => throw new NotImplementedException("Type.GetProperty");
    public PropertyInfo GetProperty(string name, BindingFlags bindingAttr, Binder binder, Type returnType, Type[] types, ParameterModifier[] modifiers) => throw new NotImplementedException("Type.GetProperty");
    protected abstract PropertyInfo GetPropertyImpl(string name, BindingFlags bindingAttr, Binder binder, Type returnType, Type[] types, ParameterModifier[] modifiers);
    public PropertyInfo[] GetProperties() => throw new NotImplementedException("Type.GetProperties");
    public abstract PropertyInfo[] GetProperties(BindingFlags bindingAttr);
    public virtual MemberInfo[] GetDefaultMembers() => throw new NotImplementedException("Type.GetDefaultMembers");
    public static RuntimeTypeHandle GetTypeHandle(object o) => throw new NotImplementedException("Type.GetTypeHandle");
    public static Type[] GetTypeArray(object[] args) => throw new NotImplementedException("Type.GetTypeArray");
    public static TypeCode GetTypeCode(Type type) => throw new NotImplementedException("Type.GetTypeCode");
    protected virtual TypeCode GetTypeCodeImpl() => throw new NotImplementedException("Type.GetTypeCodeImpl");
    public static Type GetTypeFromCLSID(Guid clsid) => throw new NotImplementedException("Type.GetTypeFromCLSID");
    public static Type GetTypeFromCLSID(Guid clsid, bool throwOnError) => throw new NotImplementedException("Type.GetTypeFromCLSID");
    public static Type GetTypeFromCLSID(Guid clsid, string server) => throw new NotImplementedException("Type.GetTypeFromCLSID");
    public static Type GetTypeFromCLSID(Guid clsid, string server, bool throwOnError) => throw new NotImplementedException("Type.GetTypeFromCLSID");
    public static Type GetTypeFromProgID(string progID) => throw new NotImplementedException("Type.GetTypeFromProgID");
    public static Type GetTypeFromProgID(string progID, bool throwOnError) => throw new NotImplementedException("Type.GetTypeFromProgID");
    public static Type GetTypeFromProgID(string progID, string server) => throw new NotImplementedException("Type.GetTypeFromProgID");
    public static Type GetTypeFromProgID(string progID, string server, bool throwOnError) => throw new NotImplementedException("Type.GetTypeFromProgID");
    public object InvokeMember(string name, BindingFlags invokeAttr, Binder binder, object target, object[] args) => throw new NotImplementedException("Type.InvokeMember");
    public object InvokeMember(string name, BindingFlags invokeAttr, Binder binder, object target, object[] args, CultureInfo culture) => throw new NotImplementedException("Type.InvokeMember");
    public abstract object InvokeMember(string name, BindingFlags invokeAttr, Binder binder, object target, object[] args, ParameterModifier[] modifiers, CultureInfo culture, string[] namedParameters);
    public Type GetInterface(string name) => throw new NotImplementedException("Type.GetInterface");
    public abstract Type GetInterface(string name, bool ignoreCase);
    public abstract Type[] GetInterfaces();
    public virtual InterfaceMapping GetInterfaceMap(Type interfaceType) => throw new NotImplementedException("Type.GetInterfaceMap");
    public virtual bool IsInstanceOfType(object o) => throw new NotImplementedException("Type.IsInstanceOfType");
    public virtual bool IsEquivalentTo(Type other) => throw new NotImplementedException("Type.IsEquivalentTo");
    public virtual Type GetEnumUnderlyingType() => throw new NotImplementedException("Type.GetEnumUnderlyingType");
    public virtual Array GetEnumValues() => throw new NotImplementedException("Type.GetEnumValues");
    public virtual Array GetEnumValuesAsUnderlyingType() => throw new NotImplementedException("Type.GetEnumValuesAsUnderlyingType");
    public virtual Type MakeArrayType() => throw new NotImplementedException("Type.MakeArrayType");
    public virtual Type MakeArrayType(int rank) => throw new NotImplementedException("Type.MakeArrayType");
    public virtual Type MakeByRefType() => throw new NotImplementedException("Type.MakeByRefType");
    public virtual Type MakeGenericType(params Type[] typeArguments) => throw new NotImplementedException("Type.MakeGenericType");
    public virtual Type MakePointerType() => throw new NotImplementedException("Type.MakePointerType");
    public static Type MakeGenericSignatureType(Type genericTypeDefinition, params Type[] typeArguments) => throw new NotImplementedException("Type.MakeGenericSignatureType");
    public static Type MakeGenericMethodParameter(int position) => throw new NotImplementedException("Type.MakeGenericMethodParameter");
    public override string ToString() => throw new NotImplementedException("Type.ToString");
    public override bool Equals(object o) => throw new NotImplementedException("Type.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Type.GetHashCode");
    public virtual bool Equals(Type o) => throw new NotImplementedException("Type.Equals");
    public static bool operator ==(Type left, Type right) => throw new NotImplementedException("Type");
    public static bool operator !=(Type left, Type right) => throw new NotImplementedException("Type");
    public static Type ReflectionOnlyGetType(string typeName, bool throwIfNotFound, bool ignoreCase) => throw new NotImplementedException("Type.ReflectionOnlyGetType");
    public virtual bool IsEnumDefined(object value) => throw new NotImplementedException("Type.IsEnumDefined");
    public virtual string GetEnumName(object value) => throw new NotImplementedException("Type.GetEnumName");
    public virtual string[] GetEnumNames() => throw new NotImplementedException("Type.GetEnumNames");
    public virtual Type[] FindInterfaces(TypeFilter filter, object filterCriteria) => throw new NotImplementedException("Type.FindInterfaces");
    public virtual MemberInfo[] FindMembers(MemberTypes memberType, BindingFlags bindingAttr, MemberFilter filter, object filterCriteria) => throw new NotImplementedException("Type.FindMembers");
    public virtual bool IsSubclassOf(Type c) => throw new NotImplementedException("Type.IsSubclassOf");
    public virtual bool IsAssignableFrom(Type c) => throw new NotImplementedException("Type.IsAssignableFrom");
}
