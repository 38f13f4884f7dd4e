using System;

namespace System.Reflection;

/// <summary>Method info; not done yet.</summary>
public abstract class MethodInfo : MethodBase
{
    protected MethodInfo() { }
    public override MemberTypes MemberType { get => throw new NotImplementedException("MethodInfo.MemberType"); }
    public virtual ParameterInfo ReturnParameter { get => throw new NotImplementedException("MethodInfo.ReturnParameter"); }
    public virtual Type ReturnType { get => throw new NotImplementedException("MethodInfo.ReturnType"); }
    public abstract ICustomAttributeProvider ReturnTypeCustomAttributes { get; }
    public override Type[] GetGenericArguments() => throw new NotImplementedException("MethodInfo.GetGenericArguments");
    public virtual MethodInfo GetGenericMethodDefinition() => throw new NotImplementedException("MethodInfo.GetGenericMethodDefinition");
    public virtual MethodInfo MakeGenericMethod(params Type[] typeArguments) => throw new NotImplementedException("MethodInfo.MakeGenericMethod");
    public abstract MethodInfo GetBaseDefinition();
    public virtual Delegate CreateDelegate(Type delegateType) => throw new NotImplementedException("MethodInfo.CreateDelegate");
    public virtual Delegate CreateDelegate(Type delegateType, object target) => throw new NotImplementedException("MethodInfo.CreateDelegate");
    public T CreateDelegate<T>()
        where T : Delegate => throw new NotImplementedException("MethodInfo.CreateDelegate");
    public T CreateDelegate<T>(object target)
        where T : Delegate => throw new NotImplementedException("MethodInfo.CreateDelegate");
    public override bool Equals(object obj) => throw new NotImplementedException("MethodInfo.Equals");
    public override int GetHashCode() => throw new NotImplementedException("MethodInfo.GetHashCode");
    public static bool operator ==(MethodInfo left, MethodInfo right) => throw new NotImplementedException("MethodInfo");
    public static bool operator !=(MethodInfo left, MethodInfo right) => throw new NotImplementedException("MethodInfo");
}
