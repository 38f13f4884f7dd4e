namespace System.Reflection;

/// <summary>What reflection has found out about a type, kept in its type object.</summary>
internal sealed class RuntimeTypeCache
{
    internal EnumInfo Enum;
    internal string FullName;
    internal string DisplayName;
    internal RuntimeMethodBaseList Methods;
    internal FieldInfo[] Fields;
    internal PropertyInfo[] Properties;
    internal EventInfo[] Events;

    internal static RuntimeTypeCache Get(RuntimeType type)
    {
        if (type._cache is RuntimeTypeCache cache)
            return cache;
        cache = new RuntimeTypeCache();
        return (RuntimeTypeCache)System.Threading.Interlocked.CompareExchange(ref type._cache, cache, null) ?? cache;
    }
}

/// <summary>The methods and constructors that a type declares.</summary>
internal sealed class RuntimeMethodBaseList
{
    internal MethodInfo[] Methods;
    internal ConstructorInfo[] Constructors;
}
