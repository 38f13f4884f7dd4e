using System;
using System.Collections.Generic;

namespace System.Reflection;

/// <summary>A type with its declared members at hand.</summary>
public abstract class TypeInfo : Type, IReflectableType
{
    protected TypeInfo() { }
    public virtual Type[] GenericTypeParameters { get => IsGenericTypeDefinition ? GetGenericArguments() : EmptyTypes; }
    public virtual IEnumerable<ConstructorInfo> DeclaredConstructors { get => GetConstructors(DeclaredOnlyLookup); }
    public virtual IEnumerable<EventInfo> DeclaredEvents { get => GetEvents(DeclaredOnlyLookup); }
    public virtual IEnumerable<FieldInfo> DeclaredFields { get => GetFields(DeclaredOnlyLookup); }
    public virtual IEnumerable<MemberInfo> DeclaredMembers { get => GetMembers(DeclaredOnlyLookup); }
    public virtual IEnumerable<MethodInfo> DeclaredMethods { get => GetMethods(DeclaredOnlyLookup); }
    public virtual IEnumerable<TypeInfo> DeclaredNestedTypes { get => System.Array.ConvertAll(GetNestedTypes(DeclaredOnlyLookup), t => t.GetTypeInfo()); }
    public virtual IEnumerable<PropertyInfo> DeclaredProperties { get => GetProperties(DeclaredOnlyLookup); }
    public virtual IEnumerable<Type> ImplementedInterfaces { get => GetInterfaces(); }
    public virtual Type AsType() => this;
    public virtual EventInfo GetDeclaredEvent(string name) => GetEvent(name, DeclaredOnlyLookup);
    public virtual FieldInfo GetDeclaredField(string name) => GetField(name, DeclaredOnlyLookup);
    public virtual MethodInfo GetDeclaredMethod(string name) => GetMethod(name, DeclaredOnlyLookup);
    public virtual TypeInfo GetDeclaredNestedType(string name) => GetNestedType(name, DeclaredOnlyLookup)?.GetTypeInfo();
    public virtual PropertyInfo GetDeclaredProperty(string name) => GetProperty(name, DeclaredOnlyLookup);
    public virtual IEnumerable<MethodInfo> GetDeclaredMethods(string name) => GetMethods(DeclaredOnlyLookup);
    public virtual bool IsAssignableFrom(TypeInfo typeInfo) => typeInfo != null && IsAssignableFrom((Type)typeInfo);
    TypeInfo IReflectableType.GetTypeInfo() => throw new NotImplementedException();

    private const BindingFlags DeclaredOnlyLookup = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
}
