using System;
using System.Collections.Generic;

namespace System.Reflection;

/// <summary>Runtime reflection extensions; not done yet.</summary>
public static class RuntimeReflectionExtensions
{
    public static IEnumerable<FieldInfo> GetRuntimeFields(this Type type) => throw new NotImplementedException("RuntimeReflectionExtensions.GetRuntimeFields");
    public static IEnumerable<MethodInfo> GetRuntimeMethods(this Type type) => throw new NotImplementedException("RuntimeReflectionExtensions.GetRuntimeMethods");
    public static IEnumerable<PropertyInfo> GetRuntimeProperties(this Type type) => throw new NotImplementedException("RuntimeReflectionExtensions.GetRuntimeProperties");
    public static IEnumerable<EventInfo> GetRuntimeEvents(this Type type) => throw new NotImplementedException("RuntimeReflectionExtensions.GetRuntimeEvents");
    public static FieldInfo GetRuntimeField(this Type type, string name) => throw new NotImplementedException("RuntimeReflectionExtensions.GetRuntimeField");
    public static MethodInfo GetRuntimeMethod(this Type type, string name, Type[] parameters) => throw new NotImplementedException("RuntimeReflectionExtensions.GetRuntimeMethod");
    public static PropertyInfo GetRuntimeProperty(this Type type, string name) => throw new NotImplementedException("RuntimeReflectionExtensions.GetRuntimeProperty");
    public static EventInfo GetRuntimeEvent(this Type type, string name) => throw new NotImplementedException("RuntimeReflectionExtensions.GetRuntimeEvent");
    public static MethodInfo GetRuntimeBaseDefinition(this MethodInfo method) => throw new NotImplementedException("RuntimeReflectionExtensions.GetRuntimeBaseDefinition");
    public static InterfaceMapping GetRuntimeInterfaceMap(this TypeInfo typeInfo, Type interfaceType) => throw new NotImplementedException("RuntimeReflectionExtensions.GetRuntimeInterfaceMap");
    public static MethodInfo GetMethodInfo(this Delegate del) => throw new NotImplementedException("RuntimeReflectionExtensions.GetMethodInfo");
}
