using System;

namespace System.Reflection;

/// <summary>Reflection context; not done yet.</summary>
public abstract class ReflectionContext
{
    protected ReflectionContext() { }
    public abstract Assembly MapAssembly(Assembly assembly);
    public abstract TypeInfo MapType(TypeInfo type);
    public virtual TypeInfo GetTypeForObject(object value) => throw new NotImplementedException("ReflectionContext.GetTypeForObject");
}
