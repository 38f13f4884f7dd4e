using System.Reflection;

namespace System;

/// <summary>Attribute; not done yet.</summary>
public abstract class Attribute
{
    protected Attribute() { }
    public virtual object TypeId { get => throw new NotImplementedException("Attribute.TypeId"); }
    public static Attribute[] GetCustomAttributes(MemberInfo element, Type attributeType) => throw new NotImplementedException("Attribute.GetCustomAttributes");
    public static Attribute[] GetCustomAttributes(MemberInfo element, Type attributeType, bool inherit) => throw new NotImplementedException("Attribute.GetCustomAttributes");
    public static Attribute[] GetCustomAttributes(MemberInfo element) => throw new NotImplementedException("Attribute.GetCustomAttributes");
    public static Attribute[] GetCustomAttributes(MemberInfo element, bool inherit) => throw new NotImplementedException("Attribute.GetCustomAttributes");
    public static bool IsDefined(MemberInfo element, Type attributeType) => throw new NotImplementedException("Attribute.IsDefined");
    public static bool IsDefined(MemberInfo element, Type attributeType, bool inherit) => throw new NotImplementedException("Attribute.IsDefined");
    public static Attribute GetCustomAttribute(MemberInfo element, Type attributeType) => throw new NotImplementedException("Attribute.GetCustomAttribute");
    public static Attribute GetCustomAttribute(MemberInfo element, Type attributeType, bool inherit) => throw new NotImplementedException("Attribute.GetCustomAttribute");
    public static Attribute[] GetCustomAttributes(ParameterInfo element) => throw new NotImplementedException("Attribute.GetCustomAttributes");
    public static Attribute[] GetCustomAttributes(ParameterInfo element, Type attributeType) => throw new NotImplementedException("Attribute.GetCustomAttributes");
    public static Attribute[] GetCustomAttributes(ParameterInfo element, Type attributeType, bool inherit) => throw new NotImplementedException("Attribute.GetCustomAttributes");
    public static Attribute[] GetCustomAttributes(ParameterInfo element, bool inherit) => throw new NotImplementedException("Attribute.GetCustomAttributes");
    public static bool IsDefined(ParameterInfo element, Type attributeType) => throw new NotImplementedException("Attribute.IsDefined");
    public static bool IsDefined(ParameterInfo element, Type attributeType, bool inherit) => throw new NotImplementedException("Attribute.IsDefined");
    public static Attribute GetCustomAttribute(ParameterInfo element, Type attributeType) => throw new NotImplementedException("Attribute.GetCustomAttribute");
    public static Attribute GetCustomAttribute(ParameterInfo element, Type attributeType, bool inherit) => throw new NotImplementedException("Attribute.GetCustomAttribute");
    public static Attribute[] GetCustomAttributes(Module element, Type attributeType) => throw new NotImplementedException("Attribute.GetCustomAttributes");
    public static Attribute[] GetCustomAttributes(Module element) => throw new NotImplementedException("Attribute.GetCustomAttributes");
    public static Attribute[] GetCustomAttributes(Module element, bool inherit) => throw new NotImplementedException("Attribute.GetCustomAttributes");
    public static Attribute[] GetCustomAttributes(Module element, Type attributeType, bool inherit) => throw new NotImplementedException("Attribute.GetCustomAttributes");
    public static bool IsDefined(Module element, Type attributeType) => throw new NotImplementedException("Attribute.IsDefined");
    public static bool IsDefined(Module element, Type attributeType, bool inherit) => throw new NotImplementedException("Attribute.IsDefined");
    public static Attribute GetCustomAttribute(Module element, Type attributeType) => throw new NotImplementedException("Attribute.GetCustomAttribute");
    public static Attribute GetCustomAttribute(Module element, Type attributeType, bool inherit) => throw new NotImplementedException("Attribute.GetCustomAttribute");
    public static Attribute[] GetCustomAttributes(Assembly element, Type attributeType) => throw new NotImplementedException("Attribute.GetCustomAttributes");
    public static Attribute[] GetCustomAttributes(Assembly element, Type attributeType, bool inherit) => throw new NotImplementedException("Attribute.GetCustomAttributes");
    public static Attribute[] GetCustomAttributes(Assembly element) => throw new NotImplementedException("Attribute.GetCustomAttributes");
    public static Attribute[] GetCustomAttributes(Assembly element, bool inherit) => throw new NotImplementedException("Attribute.GetCustomAttributes");
    public static bool IsDefined(Assembly element, Type attributeType) => throw new NotImplementedException("Attribute.IsDefined");
    public static bool IsDefined(Assembly element, Type attributeType, bool inherit) => throw new NotImplementedException("Attribute.IsDefined");
    public static Attribute GetCustomAttribute(Assembly element, Type attributeType) => throw new NotImplementedException("Attribute.GetCustomAttribute");
    public static Attribute GetCustomAttribute(Assembly element, Type attributeType, bool inherit) => throw new NotImplementedException("Attribute.GetCustomAttribute");
    public override bool Equals(object obj) => throw new NotImplementedException("Attribute.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Attribute.GetHashCode");
    public virtual bool Match(object obj) => throw new NotImplementedException("Attribute.Match");
    public virtual bool IsDefaultAttribute() => throw new NotImplementedException("Attribute.IsDefaultAttribute");
}
