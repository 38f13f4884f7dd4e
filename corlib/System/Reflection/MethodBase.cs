using System;
using System.Globalization;

namespace System.Reflection;

/// <summary>A method or constructor.</summary>
public abstract class MethodBase : MemberInfo
{
    protected MethodBase() { }
    public abstract MethodAttributes Attributes { get; }
    public virtual MethodImplAttributes MethodImplementationFlags { get => GetMethodImplementationFlags(); }
    public virtual CallingConventions CallingConvention { get => CallingConventions.Standard; }
    public bool IsAbstract { get => (Attributes & MethodAttributes.Abstract) != 0; }
    public bool IsConstructor { get => this is ConstructorInfo && !IsStatic && (Attributes & MethodAttributes.RTSpecialName) != 0; }
    public bool IsFinal { get => (Attributes & MethodAttributes.Final) != 0; }
    public bool IsHideBySig { get => (Attributes & MethodAttributes.HideBySig) != 0; }
    public bool IsSpecialName { get => (Attributes & MethodAttributes.SpecialName) != 0; }
    public bool IsStatic { get => (Attributes & MethodAttributes.Static) != 0; }
    public bool IsVirtual { get => (Attributes & MethodAttributes.Virtual) != 0; }
    public bool IsAssembly { get => (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Assembly; }
    public bool IsFamily { get => (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Family; }
    public bool IsFamilyAndAssembly { get => (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.FamANDAssem; }
    public bool IsFamilyOrAssembly { get => (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.FamORAssem; }
    public bool IsPrivate { get => (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Private; }
    public bool IsPublic { get => (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public; }
    public virtual bool IsConstructedGenericMethod { get => IsGenericMethod && !IsGenericMethodDefinition; }
    public virtual bool IsGenericMethod { get => false; }
    public virtual bool IsGenericMethodDefinition { get => false; }
    public virtual bool ContainsGenericParameters { get => false; }
    public abstract RuntimeMethodHandle MethodHandle { get; }
    public virtual bool IsSecurityCritical { get => true; }
    public virtual bool IsSecuritySafeCritical { get => false; }
    public virtual bool IsSecurityTransparent { get => false; }
    public static MethodBase GetMethodFromHandle(RuntimeMethodHandle handle) => RuntimeMethod.FromHandle(handle.Value == 0 ? throw new ArgumentException(SR.Argument_InvalidHandle) : handle.Value, null);
    public static MethodBase GetMethodFromHandle(RuntimeMethodHandle handle, RuntimeTypeHandle declaringType) => RuntimeMethod.FromHandle(handle.Value == 0 ? throw new ArgumentException(SR.Argument_InvalidHandle) : handle.Value, declaringType._type);
    public static MethodBase GetCurrentMethod() => RuntimeMethod.Current();
    public abstract ParameterInfo[] GetParameters();
    public abstract MethodImplAttributes GetMethodImplementationFlags();
    public virtual MethodBody GetMethodBody() => throw new InvalidOperationException();
    public virtual Type[] GetGenericArguments() => throw new NotSupportedException(SR.NotSupported_SubclassOverride);
    public object Invoke(object obj, object[] parameters) => Invoke(obj, BindingFlags.Default, null, parameters, null);
    public abstract object Invoke(object obj, BindingFlags invokeAttr, Binder binder, object[] parameters, CultureInfo culture);
    public override bool Equals(object obj) => base.Equals(obj);
    public override int GetHashCode() => base.GetHashCode();
    public static bool operator ==(MethodBase left, MethodBase right) => (object)left == (object)right || (left is not null && right is not null && left.Equals(right));
    public static bool operator !=(MethodBase left, MethodBase right) => !(left == right);

    internal virtual Type[] ParameterTypes()
    {
        ParameterInfo[] parameters = GetParameters();
        Type[] types = new Type[parameters.Length];
        for (int i = 0; i < types.Length; i++)
            types[i] = parameters[i].ParameterType;
        return types;
    }
}
