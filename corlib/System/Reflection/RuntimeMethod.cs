using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace System.Reflection;

/// <summary>What the VM says about methods, named by their handles.</summary>
internal static class RuntimeMethod
{
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern string GetName(IntPtr method);
    /// <summary>The flags of the MethodDef row.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int GetAttributes(IntPtr method);
    /// <summary>The implementation flags of the MethodDef row.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int GetImplAttributes(IntPtr method);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int GetToken(IntPtr method);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern RuntimeType GetDeclaringType(IntPtr method);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern RuntimeType GetReturnType(IntPtr method);
    /// <summary>A Type[] of the parameters, without this.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern Type[] GetParameterTypes(IntPtr method);
    /// <summary>Name, attributes and token of the Param row of a parameter (-1: the return value); false when there is no row.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern bool GetParameterRow(IntPtr method, int index, out string name, out int attributes, out int token);
    /// <summary>A Type[] of the method's own arguments or, for a definition, parameters; null when it is not generic.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern Type[] GetGenericArguments(IntPtr method);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern bool IsGenericDefinition(IntPtr method);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern IntPtr GetGenericDefinition(IntPtr method);
    /// <summary>The method over the given Type[]. Throws ArgumentException when constraints fail.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern IntPtr MakeGeneric(IntPtr method, Type[] arguments);
    /// <summary>The first virtual method of this slot; the method itself when not virtual or new.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern IntPtr GetBaseDefinition(IntPtr method);
    /// <summary>Calls the method (virtually if it is virtual) with checked arguments: structs boxed, null for zero structs; by-ref arguments are written back
    /// into the array. A constructor runs on the given object. Returns the boxed result, null for void. Exceptions of the callee pass through.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern object InvokeCore(IntPtr method, object target, object[] arguments);
    /// <summary>Stable code address; 0 for abstract methods.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern IntPtr GetFunctionPointer(IntPtr method);
    /// <summary>The method that runs so many frames outside of the core library's own; 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern IntPtr GetCallerCore(int skip);
    /// <summary>The same method seen from another instantiation of its generic type.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern IntPtr OnType(IntPtr method, IntPtr type);

    internal static IntPtr FunctionPointer(IntPtr method) => GetFunctionPointer(method);

    internal static bool IsConstructor(IntPtr method)
    {
        if (((MethodAttributes)GetAttributes(method) & MethodAttributes.RTSpecialName) == 0)
            return false;
        string name = GetName(method);
        return name == ".ctor" || name == ".cctor";
    }

    internal static MethodBase FromHandle(IntPtr method, RuntimeType reflected)
    {
        if (Emit.DynamicMethodTable.Find(method) is MethodBase dynamic)
            return dynamic;
        RuntimeType declaring = GetDeclaringType(method);
        if (IsConstructor(method))
            return new RuntimeConstructorInfo(method, declaring, reflected ?? declaring);
        return new RuntimeMethodInfo(method, declaring, reflected ?? declaring);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static MethodBase Current()
    {
        IntPtr method = GetCallerCore(0);
        return method == 0 ? null : FromHandle(method, null);
    }

    internal static ParameterInfo[] MakeParameters(MethodBase member, IntPtr method)
    {
        Type[] types = GetParameterTypes(method);
        if (types == null || types.Length == 0)
            return Array.Empty<ParameterInfo>();
        ParameterInfo[] parameters = new ParameterInfo[types.Length];
        for (int i = 0; i < types.Length; i++)
            parameters[i] = new RuntimeParameterInfo(member, method, types[i], i);
        return parameters;
    }

    /// <summary>Checks and converts arguments, calls, and writes by-ref results back.</summary>
    internal static object Invoke(MethodBase member, IntPtr method, object target, object[] arguments, BindingFlags flags, Binder binder, CultureInfo culture)
    {
        Type[] types = GetParameterTypes(method) ?? Type.EmptyTypes;
        int given = arguments == null ? 0 : arguments.Length;
        if (types.Length != given)
            throw new TargetParameterCountException(SR.Arg_ParmCnt);
        object[] copy = new object[given];
        for (int i = 0; i < given; i++)
        {
            object value = arguments[i];
            if (value == Type.Missing)
            {
                ParameterInfo parameter = member.GetParameters()[i];
                if (!parameter.HasDefaultValue)
                    throw new ArgumentException(SR.Arg_VarMissNull, "parameters");
                value = parameter.DefaultValue;
            }
            copy[i] = RuntimeArguments.Convert(value, types[i], binder, culture);
        }
        object result;
        if ((flags & BindingFlags.DoNotWrapExceptions) != 0)
        {
            result = InvokeCore(method, target, copy);
        }
        else
        {
            try
            {
                result = InvokeCore(method, target, copy);
            }
            catch (Exception e) when (e is not System.Threading.ThreadAbortException)
            {
                throw new TargetInvocationException(e);
            }
        }
        for (int i = 0; i < given; i++)
        {
            if (types[i].IsByRef)
                arguments[i] = copy[i];
        }
        return result;
    }

    internal static void CheckTarget(MethodBase member, RuntimeType declaring, object target)
    {
        if (target == null)
            throw new TargetException(SR.RFLCT_Targ_StatMethReqTarg);
        if (!declaring.IsInstanceOfType(target))
            throw new TargetException(string.Format(SR.RFLCT_Targ_ITargMismatch_WithType, declaring, target.GetType()));
    }

    internal static string Signature(MethodBase member, string name, Type returnType)
    {
        System.Text.StringBuilder text = new System.Text.StringBuilder();
        text.Append(Short(returnType)).Append(' ').Append(name);
        if (member.IsGenericMethod)
        {
            text.Append('[');
            Type[] arguments = member.GetGenericArguments();
            for (int i = 0; i < arguments.Length; i++)
                text.Append(i > 0 ? "," : "").Append(Short(arguments[i]));
            text.Append(']');
        }
        text.Append('(');
        Type[] types = member.ParameterTypes();
        for (int i = 0; i < types.Length; i++)
        {
            if (i > 0)
                text.Append(", ");
            Type t = types[i];
            if (t.IsByRef)
                text.Append(Short(t.GetElementType())).Append(" ByRef");
            else
                text.Append(Short(t));
        }
        return text.Append(')').ToString();
    }

    // Primitive and nested types show their plain names in signatures.
    internal static string Short(Type t)
    {
        Type root = t;
        while (root.HasElementType)
            root = root.GetElementType();
        if (root.IsNested && !root.IsGenericParameter)
            return t.Name;
        string text = t.ToString();
        if (root.IsPrimitive || root == typeof(void) || root == typeof(TypedReference))
            return text.Substring("System.".Length);
        return text;
    }
}
