using System;
using System.Collections.Generic;

namespace System.Reflection;

/// <summary>Type info; not done yet.</summary>
public abstract class TypeInfo : Type, IReflectableType
{
    protected TypeInfo() { }
    public virtual Type[] GenericTypeParameters { get => throw new NotImplementedException("TypeInfo.GenericTypeParameters"); }
    public virtual IEnumerable<ConstructorInfo> DeclaredConstructors { get => throw new NotImplementedException("TypeInfo.DeclaredConstructors"); }
    public virtual IEnumerable<EventInfo> DeclaredEvents { get => throw new NotImplementedException("TypeInfo.DeclaredEvents"); }
    public virtual IEnumerable<FieldInfo> DeclaredFields { get => throw new NotImplementedException("TypeInfo.DeclaredFields"); }
    public virtual IEnumerable<MemberInfo> DeclaredMembers { get => throw new NotImplementedException("TypeInfo.DeclaredMembers"); }
    public virtual IEnumerable<MethodInfo> DeclaredMethods { get => throw new NotImplementedException("TypeInfo.DeclaredMethods"); }
    public virtual IEnumerable<TypeInfo> DeclaredNestedTypes { get => throw new NotImplementedException("TypeInfo.DeclaredNestedTypes"); }
    public virtual IEnumerable<PropertyInfo> DeclaredProperties { get => throw new NotImplementedException("TypeInfo.DeclaredProperties"); }
    public virtual IEnumerable<Type> ImplementedInterfaces { get => throw new NotImplementedException("TypeInfo.ImplementedInterfaces"); }
    public virtual Type AsType() => throw new NotImplementedException("TypeInfo.AsType");
    public virtual EventInfo GetDeclaredEvent(string name) => throw new NotImplementedException("TypeInfo.GetDeclaredEvent");
    public virtual FieldInfo GetDeclaredField(string name) => throw new NotImplementedException("TypeInfo.GetDeclaredField");
    public virtual MethodInfo GetDeclaredMethod(string name) => throw new NotImplementedException("TypeInfo.GetDeclaredMethod");
    public virtual TypeInfo GetDeclaredNestedType(string name) => throw new NotImplementedException("TypeInfo.GetDeclaredNestedType");
    public virtual PropertyInfo GetDeclaredProperty(string name) => throw new NotImplementedException("TypeInfo.GetDeclaredProperty");
    public virtual IEnumerable<MethodInfo> GetDeclaredMethods(string name) => throw new NotImplementedException("TypeInfo.GetDeclaredMethods");
    public virtual bool IsAssignableFrom(TypeInfo typeInfo) => throw new NotImplementedException("TypeInfo.IsAssignableFrom");
    TypeInfo IReflectableType.GetTypeInfo() => throw new NotImplementedException();
}
