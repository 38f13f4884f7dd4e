using System;
using System.Collections.Generic;

namespace System.Reflection;

/// <summary>Custom attribute extensions; not done yet.</summary>
public static class CustomAttributeExtensions
{
    public static Attribute GetCustomAttribute(this Assembly element, Type attributeType) => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttribute");
    public static Attribute GetCustomAttribute(this Module element, Type attributeType) => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttribute");
    public static Attribute GetCustomAttribute(this MemberInfo element, Type attributeType) => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttribute");
    public static Attribute GetCustomAttribute(this ParameterInfo element, Type attributeType) => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttribute");
    public static T GetCustomAttribute<T>(this Assembly element)
        where T : Attribute => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttribute");
    public static T GetCustomAttribute<T>(this Module element)
        where T : Attribute => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttribute");
    public static T GetCustomAttribute<T>(this MemberInfo element)
        where T : Attribute => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttribute");
    public static T GetCustomAttribute<T>(this ParameterInfo element)
        where T : Attribute => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttribute");
    public static Attribute GetCustomAttribute(this MemberInfo element, Type attributeType, bool inherit) => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttribute");
    public static Attribute GetCustomAttribute(this ParameterInfo element, Type attributeType, bool inherit) => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttribute");
    public static T GetCustomAttribute<T>(this MemberInfo element, bool inherit)
        where T : Attribute => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttribute");
    public static T GetCustomAttribute<T>(this ParameterInfo element, bool inherit)
        where T : Attribute => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttribute");
    public static IEnumerable<Attribute> GetCustomAttributes(this Assembly element) => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttributes");
    public static IEnumerable<Attribute> GetCustomAttributes(this Module element) => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttributes");
    public static IEnumerable<Attribute> GetCustomAttributes(this MemberInfo element) => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttributes");
    public static IEnumerable<Attribute> GetCustomAttributes(this ParameterInfo element) => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttributes");
    public static IEnumerable<Attribute> GetCustomAttributes(this MemberInfo element, bool inherit) => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttributes");
    public static IEnumerable<Attribute> GetCustomAttributes(this ParameterInfo element, bool inherit) => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttributes");
    public static IEnumerable<Attribute> GetCustomAttributes(this Assembly element, Type attributeType) => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttributes");
    public static IEnumerable<Attribute> GetCustomAttributes(this Module element, Type attributeType) => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttributes");
    public static IEnumerable<Attribute> GetCustomAttributes(this MemberInfo element, Type attributeType) => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttributes");
    public static IEnumerable<Attribute> GetCustomAttributes(this ParameterInfo element, Type attributeType) => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttributes");
    public static IEnumerable<T> GetCustomAttributes<T>(this Assembly element)
        where T : Attribute => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttributes");
    public static IEnumerable<T> GetCustomAttributes<T>(this Module element)
        where T : Attribute => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttributes");
    public static IEnumerable<T> GetCustomAttributes<T>(this MemberInfo element)
        where T : Attribute => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttributes");
    public static IEnumerable<T> GetCustomAttributes<T>(this ParameterInfo element)
        where T : Attribute => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttributes");
    public static IEnumerable<Attribute> GetCustomAttributes(this MemberInfo element, Type attributeType, bool inherit) => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttributes");
    public static IEnumerable<Attribute> GetCustomAttributes(this ParameterInfo element, Type attributeType, bool inherit) => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttributes");
    public static IEnumerable<T> GetCustomAttributes<T>(this MemberInfo element, bool inherit)
        where T : Attribute => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttributes");
    public static IEnumerable<T> GetCustomAttributes<T>(this ParameterInfo element, bool inherit)
        where T : Attribute => throw new NotImplementedException("CustomAttributeExtensions.GetCustomAttributes");
    public static bool IsDefined(this Assembly element, Type attributeType) => throw new NotImplementedException("CustomAttributeExtensions.IsDefined");
    public static bool IsDefined(this Module element, Type attributeType) => throw new NotImplementedException("CustomAttributeExtensions.IsDefined");
    public static bool IsDefined(this MemberInfo element, Type attributeType) => throw new NotImplementedException("CustomAttributeExtensions.IsDefined");
    public static bool IsDefined(this ParameterInfo element, Type attributeType) => throw new NotImplementedException("CustomAttributeExtensions.IsDefined");
    public static bool IsDefined(this MemberInfo element, Type attributeType, bool inherit) => throw new NotImplementedException("CustomAttributeExtensions.IsDefined");
    public static bool IsDefined(this ParameterInfo element, Type attributeType, bool inherit) => throw new NotImplementedException("CustomAttributeExtensions.IsDefined");
}
