using System.Globalization;

namespace System.Reflection;

/// <summary>Chooses among overloads by the types of arguments.</summary>
internal sealed class DefaultBinder : Binder
{
    internal static readonly DefaultBinder Instance = new DefaultBinder();

    public override FieldInfo BindToField(BindingFlags bindingAttr, FieldInfo[] match, object value, CultureInfo culture)
    {
        if (match.Length == 0)
            throw new ArgumentException(SR.Arg_EmptyArray, nameof(match));
        return match[0];
    }

    public override MethodBase BindToMethod(BindingFlags bindingAttr, MethodBase[] match, ref object[] args, ParameterModifier[] modifiers, CultureInfo culture, string[] names, out object state)
    {
        state = null;
        Type[] types = new Type[args.Length];
        for (int i = 0; i < types.Length; i++)
            types[i] = args[i]?.GetType();
        MethodBase best = Choose(match, types) ?? BindOptional(match, ref args, types);
        if (best == null)
            throw new MissingMethodException(SR.MissingMember);
        return best;
    }

    // Optional parameters and params arrays.
    private static MethodBase BindOptional(MethodBase[] match, ref object[] args, Type[] types)
    {
        foreach (MethodBase m in match)
        {
            ParameterInfo[] parameters = m.GetParameters();
            bool expand = parameters.Length > 0 && parameters[parameters.Length - 1].IsDefined(typeof(ParamArrayAttribute), false) && parameters[parameters.Length - 1].ParameterType.IsArray;
            int count = expand ? parameters.Length - 1 : parameters.Length;
            if (types.Length > count && !expand)
                continue;
            bool fits = true;
            for (int i = 0; i < count && fits; i++)
                fits = i < types.Length ? Fits(types[i], parameters[i].ParameterType) : parameters[i].IsOptional;
            if (!fits)
                continue;
            object[] full = new object[parameters.Length];
            for (int i = 0; i < count; i++)
                full[i] = i < args.Length ? args[i] : parameters[i].DefaultValue;
            if (expand)
            {
                Type element = parameters[count].ParameterType.GetElementType();
                int extra = Math.Max(args.Length - count, 0);
                Array rest = Array.CreateInstance(element, extra);
                for (int i = 0; i < extra && fits; i++)
                {
                    fits = Fits(types[count + i], element);
                    if (fits)
                        rest.SetValue(args[count + i], i);
                }
                if (!fits)
                    continue;
                full[count] = rest;
            }
            args = full;
            return m;
        }
        return null;
    }

    private static bool Fits(Type argument, Type parameter)
    {
        if (parameter.IsByRef)
            parameter = parameter.GetElementType();
        if (argument == null)
            return !parameter.IsValueType || Nullable.GetUnderlyingType(parameter) != null;
        if (parameter.IsAssignableFrom(argument))
            return true;
        if (!argument.IsPrimitive && !argument.IsEnum)
            return false;
        if (parameter.IsEnum)
            return false;
        return parameter.IsPrimitive && RuntimeArguments.CanWiden(Type.GetTypeCode(argument), Type.GetTypeCode(parameter));
    }

    internal static MethodBase Choose(MethodBase[] match, Type[] types)
    {
        MethodBase best = null;
        bool ambiguous = false;
        foreach (MethodBase m in match)
        {
            Type[] parameters = m.ParameterTypes();
            if (parameters.Length != types.Length)
                continue;
            bool fits = true;
            for (int i = 0; i < types.Length && fits; i++)
                fits = Fits(types[i], parameters[i]);
            if (!fits)
                continue;
            if (best == null)
            {
                best = m;
                continue;
            }
            int c = Better(m, best, types);
            if (c > 0)
            {
                best = m;
                ambiguous = false;
            }
            else if (c == 0)
            {
                ambiguous = true;
            }
        }
        if (ambiguous)
            throw new AmbiguousMatchException(SR.Arg_AmbiguousMatchException_NoMessage);
        return best;
    }

    // Greater than zero when a is more specific than b.
    private static int Better(MethodBase a, MethodBase b, Type[] types)
    {
        Type[] x = a.ParameterTypes();
        Type[] y = b.ParameterTypes();
        int score = 0;
        bool plus = false, minus = false;
        for (int i = 0; i < types.Length; i++)
        {
            if (x[i] == y[i])
                continue;
            bool xBetter = x[i] == types[i] || (y[i] != types[i] && (y[i].IsAssignableFrom(x[i]) || (x[i].IsPrimitive && y[i].IsPrimitive && RuntimeArguments.CanWiden(Type.GetTypeCode(x[i]), Type.GetTypeCode(y[i])))));
            bool yBetter = y[i] == types[i] || (x[i] != types[i] && (x[i].IsAssignableFrom(y[i]) || (x[i].IsPrimitive && y[i].IsPrimitive && RuntimeArguments.CanWiden(Type.GetTypeCode(y[i]), Type.GetTypeCode(x[i])))));
            plus |= xBetter;
            minus |= yBetter;
        }
        score = plus == minus ? 0 : plus ? 1 : -1;
        if (score != 0)
            return score;
        // The same signature in a derived class hides the other.
        if (a.DeclaringType != b.DeclaringType)
            return a.DeclaringType.IsSubclassOf(b.DeclaringType) ? 1 : b.DeclaringType.IsSubclassOf(a.DeclaringType) ? -1 : 0;
        return 0;
    }

    public override object ChangeType(object value, Type type, CultureInfo culture) => throw new NotSupportedException(SR.NotSupported_ChangeType);
    public override void ReorderArgumentArray(ref object[] args, object state) { }

    public override MethodBase SelectMethod(BindingFlags bindingAttr, MethodBase[] match, Type[] types, ParameterModifier[] modifiers)
    {
        // An exact signature wins.
        MethodBase exact = null;
        foreach (MethodBase m in match)
        {
            Type[] parameters = m.ParameterTypes();
            if (parameters.Length != types.Length)
                continue;
            bool same = true;
            for (int i = 0; i < types.Length && same; i++)
                same = SignatureGenericParameter.Matches(types[i], parameters[i]);
            if (same && (exact == null || m.DeclaringType.IsSubclassOf(exact.DeclaringType)))
                exact = m;
        }
        if (exact != null || (bindingAttr & BindingFlags.ExactBinding) != 0)
            return exact;
        foreach (Type t in types)
        {
            if (t.IsSignatureType)
                return null;
        }
        return Choose(match, types);
    }

    public override PropertyInfo SelectProperty(BindingFlags bindingAttr, PropertyInfo[] match, Type returnType, Type[] indexes, ParameterModifier[] modifiers)
    {
        PropertyInfo best = null;
        foreach (PropertyInfo p in match)
        {
            if (returnType != null && !p.PropertyType.IsEquivalentTo(returnType))
                continue;
            if (indexes != null)
            {
                ParameterInfo[] index = p.GetIndexParameters();
                if (index.Length != indexes.Length)
                    continue;
                bool fits = true;
                for (int i = 0; i < index.Length && fits; i++)
                    fits = Fits(indexes[i], index[i].ParameterType);
                if (!fits)
                    continue;
            }
            if (best == null || p.DeclaringType.IsSubclassOf(best.DeclaringType))
                best = p;
            else if (!best.DeclaringType.IsSubclassOf(p.DeclaringType))
                throw new AmbiguousMatchException(SR.Arg_AmbiguousMatchException_NoMessage);
        }
        return best;
    }
}
