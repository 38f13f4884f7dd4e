using System;

namespace System.Reflection;

/// <summary>From types to type infos.</summary>
public static class IntrospectionExtensions
{
    public static TypeInfo GetTypeInfo(this Type type) => type as TypeInfo ?? (type == null ? throw new ArgumentNullException(nameof(type)) : new TypeDelegator(type));
}
