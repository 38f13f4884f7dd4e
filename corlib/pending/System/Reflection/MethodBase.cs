using System;
using System.Globalization;

namespace System.Reflection;

/// <summary>Method base; not done yet.</summary>
public abstract class MethodBase : MemberInfo
{
    protected MethodBase() { }
    public abstract MethodAttributes Attributes { get; }
    public virtual MethodImplAttributes MethodImplementationFlags { get => throw new NotImplementedException("MethodBase.MethodImplementationFlags"); }
    public virtual CallingConventions CallingConvention { get => throw new NotImplementedException("MethodBase.CallingConvention"); }
    public bool IsAbstract { get => throw new NotImplementedException("MethodBase.IsAbstract"); }
    public bool IsConstructor { get => throw new NotImplementedException("MethodBase.IsConstructor"); }
    public bool IsFinal { get => throw new NotImplementedException("MethodBase.IsFinal"); }
    public bool IsHideBySig { get => throw new NotImplementedException("MethodBase.IsHideBySig"); }
    public bool IsSpecialName { get => throw new NotImplementedException("MethodBase.IsSpecialName"); }
    public bool IsStatic { get => throw new NotImplementedException("MethodBase.IsStatic"); }
    public bool IsVirtual { get => throw new NotImplementedException("MethodBase.IsVirtual"); }
    public bool IsAssembly { get => throw new NotImplementedException("MethodBase.IsAssembly"); }
    public bool IsFamily { get => throw new NotImplementedException("MethodBase.IsFamily"); }
    public bool IsFamilyAndAssembly { get => throw new NotImplementedException("MethodBase.IsFamilyAndAssembly"); }
    public bool IsFamilyOrAssembly { get => throw new NotImplementedException("MethodBase.IsFamilyOrAssembly"); }
    public bool IsPrivate { get => throw new NotImplementedException("MethodBase.IsPrivate"); }
    public bool IsPublic { get => throw new NotImplementedException("MethodBase.IsPublic"); }
    public virtual bool IsConstructedGenericMethod { get => throw new NotImplementedException("MethodBase.IsConstructedGenericMethod"); }
    public virtual bool IsGenericMethod { get => throw new NotImplementedException("MethodBase.IsGenericMethod"); }
    public virtual bool IsGenericMethodDefinition { get => throw new NotImplementedException("MethodBase.IsGenericMethodDefinition"); }
    public virtual bool ContainsGenericParameters { get => throw new NotImplementedException("MethodBase.ContainsGenericParameters"); }
    public abstract RuntimeMethodHandle MethodHandle { get; }
    public virtual bool IsSecurityCritical { get => throw new NotImplementedException("MethodBase.IsSecurityCritical"); }
    public virtual bool IsSecuritySafeCritical { get => throw new NotImplementedException("MethodBase.IsSecuritySafeCritical"); }
    public virtual bool IsSecurityTransparent { get => throw new NotImplementedException("MethodBase.IsSecurityTransparent"); }
    public static MethodBase GetMethodFromHandle(RuntimeMethodHandle handle) => throw new NotImplementedException("MethodBase.GetMethodFromHandle");
    public static MethodBase GetMethodFromHandle(RuntimeMethodHandle handle, RuntimeTypeHandle declaringType) => throw new NotImplementedException("MethodBase.GetMethodFromHandle");
    public static MethodBase GetCurrentMethod() => throw new NotImplementedException("MethodBase.GetCurrentMethod");
    public abstract ParameterInfo[] GetParameters();
    public abstract MethodImplAttributes GetMethodImplementationFlags();
    public virtual MethodBody GetMethodBody() => throw new NotImplementedException("MethodBase.GetMethodBody");
    public virtual Type[] GetGenericArguments() => throw new NotImplementedException("MethodBase.GetGenericArguments");
    public object Invoke(object obj, object[] parameters) => throw new NotImplementedException("MethodBase.Invoke");
    public abstract object Invoke(object obj, BindingFlags invokeAttr, Binder binder, object[] parameters, CultureInfo culture);
    public override bool Equals(object obj) => throw new NotImplementedException("MethodBase.Equals");
    public override int GetHashCode() => throw new NotImplementedException("MethodBase.GetHashCode");
    public static bool operator ==(MethodBase left, MethodBase right) => throw new NotImplementedException("MethodBase");
    public static bool operator !=(MethodBase left, MethodBase right) => throw new NotImplementedException("MethodBase");
}
