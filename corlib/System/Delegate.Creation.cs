using System.Reflection;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>Making delegates from methods found by reflection, and calling any delegate.</summary>
public abstract partial class Delegate
{
    protected Delegate(object target, string method)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(method);
        throw new NotSupportedException();
    }

    protected Delegate(Type target, string method)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(method);
        throw new NotSupportedException();
    }

    private static RuntimeType CheckType(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type is not RuntimeType t)
            throw new ArgumentException(SR.Argument_MustBeRuntimeType, nameof(type));
        if (!type.IsSubclassOf(typeof(MulticastDelegate)))
            throw new ArgumentException(SR.Arg_MustBeDelegate, nameof(type));
        return t;
    }

    internal static Delegate ForDynamicMethod(Type type, object target, System.Reflection.Emit.DynamicMethod method, IntPtr handle, bool closed)
    {
        RuntimeType t = CheckType(type);
        return Bound(CreateCore(t, target, handle, closed), true);
    }

    private static Delegate Bound(Delegate created, bool throwOnBindFailure)
    {
        if (created is null && throwOnBindFailure)
            throw new ArgumentException(SR.Arg_DlgtTargMeth);
        return created;
    }

    public static Delegate CreateDelegate(Type type, MethodInfo method) => CreateDelegate(type, method, true);

    public static Delegate CreateDelegate(Type type, MethodInfo method, bool throwOnBindFailure)
    {
        RuntimeType t = CheckType(type);
        ArgumentNullException.ThrowIfNull(method);
        if (method is not RuntimeMethodInfo m)
            throw new ArgumentException(SR.Argument_MustBeRuntimeMethodInfo, nameof(method));
        return Bound(CreateCore(t, null, m._handle, false), throwOnBindFailure);
    }

    public static Delegate CreateDelegate(Type type, object firstArgument, MethodInfo method) => CreateDelegate(type, firstArgument, method, true);

    public static Delegate CreateDelegate(Type type, object firstArgument, MethodInfo method, bool throwOnBindFailure)
    {
        RuntimeType t = CheckType(type);
        ArgumentNullException.ThrowIfNull(method);
        if (method is not RuntimeMethodInfo m)
            throw new ArgumentException(SR.Argument_MustBeRuntimeMethodInfo, nameof(method));
        if (firstArgument == null)
        {
            Delegate open = CreateCore(t, null, m._handle, false);
            if (open is not null)
                return open;
        }
        return Bound(CreateCore(t, firstArgument, m._handle, true), throwOnBindFailure);
    }

    public static Delegate CreateDelegate(Type type, object target, string method) => CreateDelegate(type, target, method, false, true);
    public static Delegate CreateDelegate(Type type, object target, string method, bool ignoreCase) => CreateDelegate(type, target, method, ignoreCase, true);

    public static Delegate CreateDelegate(Type type, object target, string method, bool ignoreCase, bool throwOnBindFailure)
    {
        ArgumentNullException.ThrowIfNull(target);
        return FromName(CheckType(type), target.GetType(), target, method, BindingFlags.Instance, ignoreCase, throwOnBindFailure);
    }

    public static Delegate CreateDelegate(Type type, Type target, string method) => CreateDelegate(type, target, method, false, true);
    public static Delegate CreateDelegate(Type type, Type target, string method, bool ignoreCase) => CreateDelegate(type, target, method, ignoreCase, true);

    public static Delegate CreateDelegate(Type type, Type target, string method, bool ignoreCase, bool throwOnBindFailure)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target.ContainsGenericParameters)
            throw new ArgumentException(SR.Arg_UnboundGenParam, nameof(target));
        return FromName(CheckType(type), target, null, method, BindingFlags.Static, ignoreCase, throwOnBindFailure);
    }

    // The first method of the name, from the type up, whose signature fits.
    private static Delegate FromName(RuntimeType type, Type where, object target, string name, BindingFlags kind, bool ignoreCase, bool throwOnBindFailure)
    {
        ArgumentNullException.ThrowIfNull(name, "method");
        BindingFlags flags = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly | kind | (ignoreCase ? BindingFlags.IgnoreCase : 0);
        for (Type t = where; t != null; t = t.BaseType)
        {
            foreach (MethodInfo m in t.GetMethods(flags))
            {
                if (!string.Equals(m.Name, name, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) || m.IsGenericMethodDefinition)
                    continue;
                Delegate created = CreateCore(type, target, ((RuntimeMethodInfo)m)._handle, target != null);
                if (created is not null)
                    return created;
            }
        }
        return Bound(null, throwOnBindFailure);
    }

    /// <summary>Calls the delegate with checked and converted arguments.</summary>
    public object DynamicInvoke(params object[] args) => DynamicInvokeImpl(args);

    protected virtual object DynamicInvokeImpl(object[] args)
        => GetType().GetMethod("Invoke").Invoke(this, BindingFlags.Default, null, args, null);
}
