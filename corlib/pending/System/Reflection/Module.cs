using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace System.Reflection;

/// <summary>Module; not done yet.</summary>
public abstract class Module : ICustomAttributeProvider, ISerializable
{
    public static readonly TypeFilter FilterTypeName;
    public static readonly TypeFilter FilterTypeNameIgnoreCase;
    protected Module() { }
    public virtual Assembly Assembly { get => throw new NotImplementedException("Module.Assembly"); }
    public virtual string FullyQualifiedName { get => throw new NotImplementedException("Module.FullyQualifiedName"); }
    public virtual string Name { get => throw new NotImplementedException("Module.Name"); }
    public virtual int MDStreamVersion { get => throw new NotImplementedException("Module.MDStreamVersion"); }
    public virtual Guid ModuleVersionId { get => throw new NotImplementedException("Module.ModuleVersionId"); }
    public virtual string ScopeName { get => throw new NotImplementedException("Module.ScopeName"); }
    public ModuleHandle ModuleHandle { get => throw new NotImplementedException("Module.ModuleHandle"); }
    public virtual IEnumerable<CustomAttributeData> CustomAttributes { get => throw new NotImplementedException("Module.CustomAttributes"); }
    public virtual int MetadataToken { get => throw new NotImplementedException("Module.MetadataToken"); }
    public virtual void GetPEKind(out PortableExecutableKinds peKind, out ImageFileMachine machine) => throw new NotImplementedException("Module.GetPEKind");
    public virtual bool IsResource() => throw new NotImplementedException("Module.IsResource");
    public virtual bool IsDefined(Type attributeType, bool inherit) => throw new NotImplementedException("Module.IsDefined");
    public virtual IList<CustomAttributeData> GetCustomAttributesData() => throw new NotImplementedException("Module.GetCustomAttributesData");
    public virtual object[] GetCustomAttributes(bool inherit) => throw new NotImplementedException("Module.GetCustomAttributes");
    public virtual object[] GetCustomAttributes(Type attributeType, bool inherit) => throw new NotImplementedException("Module.GetCustomAttributes");
    public MethodInfo GetMethod(string name) => throw new NotImplementedException("Module.GetMethod");
    public MethodInfo GetMethod(string name, Type[] types) => throw new NotImplementedException("Module.GetMethod");
    public MethodInfo GetMethod(string name, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers) => throw new NotImplementedException("Module.GetMethod");
    protected virtual MethodInfo GetMethodImpl(string name, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers) => throw new NotImplementedException("Module.GetMethodImpl");
    public MethodInfo[] GetMethods() => throw new NotImplementedException("Module.GetMethods");
    public virtual MethodInfo[] GetMethods(BindingFlags bindingFlags) => throw new NotImplementedException("Module.GetMethods");
    public FieldInfo GetField(string name) => throw new NotImplementedException("Module.GetField");
    public virtual FieldInfo GetField(string name, BindingFlags bindingAttr) => throw new NotImplementedException("Module.GetField");
    public FieldInfo[] GetFields() => throw new NotImplementedException("Module.GetFields");
    public virtual FieldInfo[] GetFields(BindingFlags bindingFlags) => throw new NotImplementedException("Module.GetFields");
    public virtual Type[] GetTypes() => throw new NotImplementedException("Module.GetTypes");
    public virtual Type GetType(string className) => throw new NotImplementedException("Module.GetType");
    public virtual Type GetType(string className, bool ignoreCase) => throw new NotImplementedException("Module.GetType");
    public virtual Type GetType(string className, bool throwOnError, bool ignoreCase) => throw new NotImplementedException("Module.GetType");
    public virtual Type[] FindTypes(TypeFilter filter, object filterCriteria) => throw new NotImplementedException("Module.FindTypes");
    public FieldInfo ResolveField(int metadataToken) => throw new NotImplementedException("Module.ResolveField");
    public virtual FieldInfo ResolveField(int metadataToken, Type[] genericTypeArguments, Type[] genericMethodArguments) => throw new NotImplementedException("Module.ResolveField");
    public MemberInfo ResolveMember(int metadataToken) => throw new NotImplementedException("Module.ResolveMember");
    public virtual MemberInfo ResolveMember(int metadataToken, Type[] genericTypeArguments, Type[] genericMethodArguments) => throw new NotImplementedException("Module.ResolveMember");
    public MethodBase ResolveMethod(int metadataToken) => throw new NotImplementedException("Module.ResolveMethod");
    public virtual MethodBase ResolveMethod(int metadataToken, Type[] genericTypeArguments, Type[] genericMethodArguments) => throw new NotImplementedException("Module.ResolveMethod");
    public virtual byte[] ResolveSignature(int metadataToken) => throw new NotImplementedException("Module.ResolveSignature");
    public virtual string ResolveString(int metadataToken) => throw new NotImplementedException("Module.ResolveString");
    public Type ResolveType(int metadataToken) => throw new NotImplementedException("Module.ResolveType");
    public virtual Type ResolveType(int metadataToken, Type[] genericTypeArguments, Type[] genericMethodArguments) => throw new NotImplementedException("Module.ResolveType");
    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("Module.GetObjectData");
    public override bool Equals(object o) => throw new NotImplementedException("Module.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Module.GetHashCode");
    public static bool operator ==(Module left, Module right) => throw new NotImplementedException("Module");
    public static bool operator !=(Module left, Module right) => throw new NotImplementedException("Module");
    public override string ToString() => throw new NotImplementedException("Module.ToString");
}
