using System;

namespace System.Reflection;

/// <summary>A method.</summary>
public abstract class MethodInfo : MethodBase
{
    protected MethodInfo() { }
    public override MemberTypes MemberType { get => MemberTypes.Method; }
    public virtual ParameterInfo ReturnParameter { get => throw new NotImplementedException(); }
    public virtual Type ReturnType { get => throw new NotImplementedException(); }
    public abstract ICustomAttributeProvider ReturnTypeCustomAttributes { get; }
    public override Type[] GetGenericArguments() => throw new NotSupportedException(SR.NotSupported_SubclassOverride);
    public virtual MethodInfo GetGenericMethodDefinition() => throw new NotSupportedException(SR.NotSupported_SubclassOverride);
    public virtual MethodInfo MakeGenericMethod(params Type[] typeArguments) => throw new NotSupportedException(SR.NotSupported_SubclassOverride);
    public abstract MethodInfo GetBaseDefinition();
    public virtual Delegate CreateDelegate(Type delegateType) => throw new NotSupportedException(SR.NotSupported_SubclassOverride);
    public virtual Delegate CreateDelegate(Type delegateType, object target) => throw new NotSupportedException(SR.NotSupported_SubclassOverride);
    public T CreateDelegate<T>()
        where T : Delegate => (T)CreateDelegate(typeof(T));
    public T CreateDelegate<T>(object target)
        where T : Delegate => (T)CreateDelegate(typeof(T), target);
    public override bool Equals(object obj) => base.Equals(obj);
    public override int GetHashCode() => base.GetHashCode();
    public static bool operator ==(MethodInfo left, MethodInfo right) => (object)left == (object)right || (left is not null && right is not null && left.Equals(right));
    public static bool operator !=(MethodInfo left, MethodInfo right) => !(left == right);
}
