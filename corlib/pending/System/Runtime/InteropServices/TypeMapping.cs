using System;
using System.Collections.Generic;

namespace System.Runtime.InteropServices;

/// <summary>Type mapping; not done yet.</summary>
public static class TypeMapping
{
    public static IReadOnlyDictionary<string, Type> GetOrCreateExternalTypeMapping<TTypeMapGroup>() => throw new NotImplementedException("TypeMapping.GetOrCreateExternalTypeMapping");
    public static IReadOnlyDictionary<Type, Type> GetOrCreateProxyTypeMapping<TTypeMapGroup>() => throw new NotImplementedException("TypeMapping.GetOrCreateProxyTypeMapping");
}
