using System;
using System.Globalization;

namespace System.Reflection;

/// <summary>Type delegator; not done yet.</summary>
public class TypeDelegator : TypeInfo
{
    protected Type typeImpl;
    protected TypeDelegator() { }
    public TypeDelegator(Type delegatingType) { throw new NotImplementedException("TypeDelegator"); }
    public override Guid GUID { get => throw new NotImplementedException("TypeDelegator.GUID"); }
    public override int MetadataToken { get => throw new NotImplementedException("TypeDelegator.MetadataToken"); }
    public override Module Module { get => throw new NotImplementedException("TypeDelegator.Module"); }
    public override Assembly Assembly { get => throw new NotImplementedException("TypeDelegator.Assembly"); }
    public override RuntimeTypeHandle TypeHandle { get => throw new NotImplementedException("TypeDelegator.TypeHandle"); }
    public override string Name { get => throw new NotImplementedException("TypeDelegator.Name"); }
    public override string FullName { get => throw new NotImplementedException("TypeDelegator.FullName"); }
    public override string Namespace { get => throw new NotImplementedException("TypeDelegator.Namespace"); }
    public override string AssemblyQualifiedName { get => throw new NotImplementedException("TypeDelegator.AssemblyQualifiedName"); }
    public override Type BaseType { get => throw new NotImplementedException("TypeDelegator.BaseType"); }
    public override bool IsTypeDefinition { get => throw new NotImplementedException("TypeDelegator.IsTypeDefinition"); }
    public override bool IsSZArray { get => throw new NotImplementedException("TypeDelegator.IsSZArray"); }
    public override bool IsVariableBoundArray { get => throw new NotImplementedException("TypeDelegator.IsVariableBoundArray"); }
    public override bool IsGenericTypeParameter { get => throw new NotImplementedException("TypeDelegator.IsGenericTypeParameter"); }
    public override bool IsGenericMethodParameter { get => throw new NotImplementedException("TypeDelegator.IsGenericMethodParameter"); }
    public override bool IsByRefLike { get => throw new NotImplementedException("TypeDelegator.IsByRefLike"); }
    public override bool IsConstructedGenericType { get => throw new NotImplementedException("TypeDelegator.IsConstructedGenericType"); }
    public override bool IsCollectible { get => throw new NotImplementedException("TypeDelegator.IsCollectible"); }
    public override bool IsFunctionPointer { get => throw new NotImplementedException("TypeDelegator.IsFunctionPointer"); }
    public override bool IsUnmanagedFunctionPointer { get => throw new NotImplementedException("TypeDelegator.IsUnmanagedFunctionPointer"); }
    public override Type UnderlyingSystemType { get => throw new NotImplementedException("TypeDelegator.UnderlyingSystemType"); }
    public override bool IsAssignableFrom(TypeInfo typeInfo) => throw new NotImplementedException("TypeDelegator.IsAssignableFrom");
    public override object InvokeMember(string name, BindingFlags invokeAttr, Binder binder, object target, object[] args, ParameterModifier[] modifiers, CultureInfo culture, string[] namedParameters) => throw new NotImplementedException("TypeDelegator.InvokeMember");
    public override int GetArrayRank() => throw new NotImplementedException("TypeDelegator.GetArrayRank");
    protected override ConstructorInfo GetConstructorImpl(BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers) => throw new NotImplementedException("TypeDelegator.GetConstructorImpl");
    public override ConstructorInfo[] GetConstructors(BindingFlags bindingAttr) => throw new NotImplementedException("TypeDelegator.GetConstructors");
    protected override MethodInfo GetMethodImpl(string name, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers) => throw new NotImplementedException("TypeDelegator.GetMethodImpl");
    public override MethodInfo[] GetMethods(BindingFlags bindingAttr) => throw new NotImplementedException("TypeDelegator.GetMethods");
    public override FieldInfo GetField(string name, BindingFlags bindingAttr) => throw new NotImplementedException("TypeDelegator.GetField");
    public override FieldInfo[] GetFields(BindingFlags bindingAttr) => throw new NotImplementedException("TypeDelegator.GetFields");
    public override Type[] GetFunctionPointerCallingConventions() => throw new NotImplementedException("TypeDelegator.GetFunctionPointerCallingConventions");
    public override Type[] GetFunctionPointerParameterTypes() => throw new NotImplementedException("TypeDelegator.GetFunctionPointerParameterTypes");
    public override Type GetFunctionPointerReturnType() => throw new NotImplementedException("TypeDelegator.GetFunctionPointerReturnType");
    public override Type GetInterface(string name, bool ignoreCase) => throw new NotImplementedException("TypeDelegator.GetInterface");
    public override Type[] GetInterfaces() => throw new NotImplementedException("TypeDelegator.GetInterfaces");
    public override EventInfo GetEvent(string name, BindingFlags bindingAttr) => throw new NotImplementedException("TypeDelegator.GetEvent");
    public override EventInfo[] GetEvents() => throw new NotImplementedException("TypeDelegator.GetEvents");
    protected override PropertyInfo GetPropertyImpl(string name, BindingFlags bindingAttr, Binder binder, Type returnType, Type[] types, ParameterModifier[] modifiers) => throw new NotImplementedException("TypeDelegator.GetPropertyImpl");
    public override PropertyInfo[] GetProperties(BindingFlags bindingAttr) => throw new NotImplementedException("TypeDelegator.GetProperties");
    public override EventInfo[] GetEvents(BindingFlags bindingAttr) => throw new NotImplementedException("TypeDelegator.GetEvents");
    public override Type[] GetNestedTypes(BindingFlags bindingAttr) => throw new NotImplementedException("TypeDelegator.GetNestedTypes");
    public override Type GetNestedType(string name, BindingFlags bindingAttr) => throw new NotImplementedException("TypeDelegator.GetNestedType");
    public override MemberInfo[] GetMember(string name, MemberTypes type, BindingFlags bindingAttr) => throw new NotImplementedException("TypeDelegator.GetMember");
    public override MemberInfo[] GetMembers(BindingFlags bindingAttr) => throw new NotImplementedException("TypeDelegator.GetMembers");
    public override MemberInfo GetMemberWithSameMetadataDefinitionAs(MemberInfo member) => throw new NotImplementedException("TypeDelegator.GetMemberWithSameMetadataDefinitionAs");
    protected override TypeAttributes GetAttributeFlagsImpl() => throw new NotImplementedException("TypeDelegator.GetAttributeFlagsImpl");
    protected override bool IsArrayImpl() => throw new NotImplementedException("TypeDelegator.IsArrayImpl");
    protected override bool IsPrimitiveImpl() => throw new NotImplementedException("TypeDelegator.IsPrimitiveImpl");
    protected override bool IsByRefImpl() => throw new NotImplementedException("TypeDelegator.IsByRefImpl");
    protected override bool IsPointerImpl() => throw new NotImplementedException("TypeDelegator.IsPointerImpl");
    protected override bool IsValueTypeImpl() => throw new NotImplementedException("TypeDelegator.IsValueTypeImpl");
    protected override bool IsCOMObjectImpl() => throw new NotImplementedException("TypeDelegator.IsCOMObjectImpl");
    public override Type GetElementType() => throw new NotImplementedException("TypeDelegator.GetElementType");
    protected override bool HasElementTypeImpl() => throw new NotImplementedException("TypeDelegator.HasElementTypeImpl");
    public override object[] GetCustomAttributes(bool inherit) => throw new NotImplementedException("TypeDelegator.GetCustomAttributes");
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => throw new NotImplementedException("TypeDelegator.GetCustomAttributes");
    public override bool IsDefined(Type attributeType, bool inherit) => throw new NotImplementedException("TypeDelegator.IsDefined");
    public override InterfaceMapping GetInterfaceMap(Type interfaceType) => throw new NotImplementedException("TypeDelegator.GetInterfaceMap");
}
