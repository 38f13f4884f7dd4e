using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace System.Reflection;

/// <summary>A module.</summary>
public abstract class Module : ICustomAttributeProvider, ISerializable
{
    private const BindingFlags DefaultLookup = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public;

    public static readonly TypeFilter FilterTypeName;
    public static readonly TypeFilter FilterTypeNameIgnoreCase;
    protected Module() { }
    public virtual Assembly Assembly { get => throw new NotImplementedException(); }
    public virtual string FullyQualifiedName { get => throw new NotImplementedException(); }
    public virtual string Name { get => throw new NotImplementedException(); }
    public virtual int MDStreamVersion { get => throw new NotImplementedException(); }
    public virtual Guid ModuleVersionId { get => throw new NotImplementedException(); }
    public virtual string ScopeName { get => throw new NotImplementedException(); }
    public ModuleHandle ModuleHandle { get => this is RuntimeModule m ? new ModuleHandle(m.Handle) : default; }
    public virtual IEnumerable<CustomAttributeData> CustomAttributes { get => GetCustomAttributesData(); }
    public virtual int MetadataToken { get => throw new NotImplementedException(); }
    public virtual void GetPEKind(out PortableExecutableKinds peKind, out ImageFileMachine machine) => throw new NotImplementedException("Module.GetPEKind");
    public virtual bool IsResource() => throw new NotImplementedException("Module.IsResource");
    public virtual bool IsDefined(Type attributeType, bool inherit) => throw new NotImplementedException("Module.IsDefined");
    public virtual IList<CustomAttributeData> GetCustomAttributesData() => throw new NotImplementedException("Module.GetCustomAttributesData");
    public virtual object[] GetCustomAttributes(bool inherit) => throw new NotImplementedException("Module.GetCustomAttributes");
    public virtual object[] GetCustomAttributes(Type attributeType, bool inherit) => throw new NotImplementedException("Module.GetCustomAttributes");
    public MethodInfo GetMethod(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return GetMethodImpl(name, DefaultLookup, null, CallingConventions.Any, null, null);
    }
    public MethodInfo GetMethod(string name, Type[] types) => GetMethod(name, DefaultLookup, null, CallingConventions.Any, types, null);
    public MethodInfo GetMethod(string name, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(types);
        foreach (Type t in types)
            ArgumentNullException.ThrowIfNull(t, nameof(types));
        return GetMethodImpl(name, bindingAttr, binder, callConvention, types, modifiers);
    }
    protected virtual MethodInfo GetMethodImpl(string name, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers) => throw new NotImplementedException("Module.GetMethodImpl");
    public MethodInfo[] GetMethods() => GetMethods(DefaultLookup);
    public virtual MethodInfo[] GetMethods(BindingFlags bindingFlags) => throw new NotImplementedException("Module.GetMethods");
    public FieldInfo GetField(string name) => GetField(name, DefaultLookup);
    public virtual FieldInfo GetField(string name, BindingFlags bindingAttr) => throw new NotImplementedException("Module.GetField");
    public FieldInfo[] GetFields() => GetFields(DefaultLookup);
    public virtual FieldInfo[] GetFields(BindingFlags bindingFlags) => throw new NotImplementedException("Module.GetFields");
    public virtual Type[] GetTypes() => throw new NotImplementedException();
    public virtual Type GetType(string className) => GetType(className, false, false);
    public virtual Type GetType(string className, bool ignoreCase) => GetType(className, false, ignoreCase);
    public virtual Type GetType(string className, bool throwOnError, bool ignoreCase) => throw new NotImplementedException();
    public virtual Type[] FindTypes(TypeFilter filter, object filterCriteria) => throw new NotImplementedException("Module.FindTypes");
    public FieldInfo ResolveField(int metadataToken) => ResolveField(metadataToken, null, null);
    public virtual FieldInfo ResolveField(int metadataToken, Type[] genericTypeArguments, Type[] genericMethodArguments) => throw new NotImplementedException("Module.ResolveField");
    public MemberInfo ResolveMember(int metadataToken) => ResolveMember(metadataToken, null, null);
    public virtual MemberInfo ResolveMember(int metadataToken, Type[] genericTypeArguments, Type[] genericMethodArguments) => throw new NotImplementedException("Module.ResolveMember");
    public MethodBase ResolveMethod(int metadataToken) => ResolveMethod(metadataToken, null, null);
    public virtual MethodBase ResolveMethod(int metadataToken, Type[] genericTypeArguments, Type[] genericMethodArguments) => throw new NotImplementedException("Module.ResolveMethod");
    public virtual byte[] ResolveSignature(int metadataToken) => throw new NotImplementedException("Module.ResolveSignature");
    public virtual string ResolveString(int metadataToken) => throw new NotImplementedException("Module.ResolveString");
    public Type ResolveType(int metadataToken) => ResolveType(metadataToken, null, null);
    public virtual Type ResolveType(int metadataToken, Type[] genericTypeArguments, Type[] genericMethodArguments) => throw new NotImplementedException("Module.ResolveType");
    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("Module.GetObjectData");
    public override bool Equals(object o) => base.Equals(o);
    public override int GetHashCode() => base.GetHashCode();
    public static bool operator ==(Module left, Module right) => (object)left == (object)right || (left is not null && right is not null && left.Equals(right));
    public static bool operator !=(Module left, Module right) => !(left == right);
    public override string ToString() => ScopeName;
}
