using System;

namespace System.Reflection;

/// <summary>Introspection extensions; not done yet.</summary>
public static class IntrospectionExtensions
{
    public static TypeInfo GetTypeInfo(this Type type) => throw new NotImplementedException("IntrospectionExtensions.GetTypeInfo");
}
