using System.Collections.Generic;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>The members of a type, by BindingFlags.</summary>
internal sealed partial class RuntimeType
{
    private MethodInfo[] DeclaredMethods(out ConstructorInfo[] constructors)
    {
        RuntimeTypeCache cache = RuntimeTypeCache.Get(this);
        RuntimeMethodBaseList list = cache.Methods;
        if (list == null)
        {
            List<MethodInfo> methods = new List<MethodInfo>();
            List<ConstructorInfo> ctors = new List<ConstructorInfo>();
            foreach (long handle in GetMethodsCore(_handle))
            {
                if (RuntimeMethod.IsConstructor((IntPtr)handle))
                    ctors.Add(new RuntimeConstructorInfo((IntPtr)handle, this, this));
                else
                    methods.Add(new RuntimeMethodInfo((IntPtr)handle, this, this));
            }
            list = new RuntimeMethodBaseList { Methods = methods.ToArray(), Constructors = ctors.ToArray() };
            cache.Methods = list;
        }
        constructors = list.Constructors;
        return list.Methods;
    }

    private static bool Accept(bool isPublic, bool isStatic, bool inherited, bool isPrivate, BindingFlags flags)
    {
        if ((flags & (isPublic ? BindingFlags.Public : BindingFlags.NonPublic)) == 0)
            return false;
        if (inherited)
        {
            if (isPrivate || (flags & BindingFlags.DeclaredOnly) != 0)
                return false;
            if (isStatic && (flags & BindingFlags.FlattenHierarchy) == 0)
                return false;
        }
        return (flags & (isStatic ? BindingFlags.Static : BindingFlags.Instance)) != 0;
    }

    private static bool Named(string name, string wanted, BindingFlags flags)
    {
        if (wanted == null)
            return true;
        return string.Equals(name, wanted, (flags & BindingFlags.IgnoreCase) != 0 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    private List<MethodInfo> FindMethods(string name, BindingFlags flags)
    {
        List<MethodInfo> found = new List<MethodInfo>();
        if (IsGenericParameter)
        {
            Type parameterBase = BaseType;
            return parameterBase is RuntimeType b ? b.FindMethods(name, flags) : found;
        }
        for (RuntimeType t = this; t != null; t = (RuntimeType)t.BaseType)
        {
            bool inherited = (object)t != (object)this;
            if (inherited && (flags & BindingFlags.DeclaredOnly) != 0)
                break;
            foreach (MethodInfo m in t.DeclaredMethods(out _))
            {
                if (!Named(m.Name, name, flags))
                    continue;
                MethodAttributes a = m.Attributes;
                if (!Accept((a & MethodAttributes.MemberAccessMask) == MethodAttributes.Public, (a & MethodAttributes.Static) != 0, inherited, (a & MethodAttributes.MemberAccessMask) == MethodAttributes.Private, flags))
                    continue;
                if (inherited && (a & MethodAttributes.Virtual) != 0 && Overridden(found, m))
                    continue;
                found.Add(inherited ? new RuntimeMethodInfo(((RuntimeMethodInfo)m)._handle, t, this) : m);
            }
            if (t.IsInterface)
                break;
        }
        return found;
    }

    private static bool Overridden(List<MethodInfo> found, MethodInfo method)
    {
        IntPtr slot = RuntimeMethod.GetBaseDefinition(((RuntimeMethodInfo)method)._handle);
        foreach (MethodInfo m in found)
        {
            if ((m.Attributes & MethodAttributes.Virtual) != 0 && RuntimeMethod.GetBaseDefinition(((RuntimeMethodInfo)m)._handle) == slot)
                return true;
        }
        return false;
    }

    public override MethodInfo[] GetMethods(BindingFlags bindingAttr) => FindMethods(null, bindingAttr).ToArray();

    protected override MethodInfo GetMethodImpl(string name, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers)
        => GetMethodImpl(name, -1, bindingAttr, binder, callConvention, types, modifiers);

    protected override MethodInfo GetMethodImpl(string name, int genericParameterCount, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers)
    {
        List<MethodInfo> found = FindMethods(name, bindingAttr);
        if (genericParameterCount >= 0)
            found.RemoveAll(m => m.GetGenericArguments().Length != genericParameterCount);
        if (types != null)
            found.RemoveAll(m => m.ParameterTypes().Length != types.Length);
        if (found.Count == 0)
            return null;
        if (types == null || (found.Count == 1 && types.Length == 0))
        {
            MethodInfo best = found[0];
            for (int i = 1; i < found.Count; i++)
            {
                // The same signature further up is hidden, not ambiguous.
                if (!SameSignature(found[i], best))
                    throw new AmbiguousMatchException(string.Format(SR.Arg_AmbiguousMatchException_MemberInfo, best.DeclaringType, best));
            }
            return best;
        }
        return (MethodInfo)(binder ?? DefaultBinder).SelectMethod(bindingAttr, found.ToArray(), types, modifiers);
    }

    private static bool SameSignature(MethodInfo a, MethodInfo b)
    {
        Type[] x = a.ParameterTypes();
        Type[] y = b.ParameterTypes();
        if (x.Length != y.Length || a.DeclaringType == b.DeclaringType)
            return false;
        for (int i = 0; i < x.Length; i++)
        {
            if (x[i] != y[i])
                return false;
        }
        return true;
    }

    public override ConstructorInfo[] GetConstructors(BindingFlags bindingAttr)
    {
        List<ConstructorInfo> found = new List<ConstructorInfo>();
        DeclaredMethods(out ConstructorInfo[] all);
        foreach (ConstructorInfo c in all)
        {
            if (Accept(c.IsPublic, c.IsStatic, false, false, bindingAttr))
                found.Add(c);
        }
        return found.ToArray();
    }

    protected override ConstructorInfo GetConstructorImpl(BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers)
    {
        List<ConstructorInfo> found = new List<ConstructorInfo>(GetConstructors(bindingAttr));
        found.RemoveAll(c => c.ParameterTypes().Length != types.Length);
        if (found.Count == 0)
            return null;
        if (types.Length == 0)
            return found[0];
        return (ConstructorInfo)(binder ?? DefaultBinder).SelectMethod(bindingAttr, found.ToArray(), types, modifiers);
    }

    private FieldInfo[] DeclaredFields()
    {
        RuntimeTypeCache cache = RuntimeTypeCache.Get(this);
        if (cache.Fields == null)
        {
            long[] handles = GetFieldsCore(_handle);
            FieldInfo[] fields = new FieldInfo[handles.Length];
            for (int i = 0; i < fields.Length; i++)
                fields[i] = new RuntimeFieldInfo((IntPtr)handles[i], this, this);
            // Instance fields come before static ones.
            FieldInfo[] ordered = new FieldInfo[fields.Length];
            int n = 0;
            for (int pass = 0; pass < 2; pass++)
            {
                foreach (FieldInfo f in fields)
                {
                    if (f.IsStatic == (pass == 1))
                        ordered[n++] = f;
                }
            }
            cache.Fields = ordered;
        }
        return cache.Fields;
    }

    private List<FieldInfo> FindFields(string name, BindingFlags flags)
    {
        List<FieldInfo> found = new List<FieldInfo>();
        for (RuntimeType t = this; t != null; t = (RuntimeType)t.BaseType)
        {
            bool inherited = (object)t != (object)this;
            if (inherited && (flags & BindingFlags.DeclaredOnly) != 0)
                break;
            foreach (FieldInfo f in t.DeclaredFields())
            {
                if (Named(f.Name, name, flags) && Accept(f.IsPublic, f.IsStatic, inherited, f.IsPrivate, flags))
                    found.Add(inherited ? new RuntimeFieldInfo(((RuntimeFieldInfo)f)._handle, t, this) : f);
            }
        }
        return found;
    }

    public override FieldInfo[] GetFields(BindingFlags bindingAttr) => FindFields(null, bindingAttr).ToArray();

    public override FieldInfo GetField(string name, BindingFlags bindingAttr)
    {
        ArgumentNullException.ThrowIfNull(name);
        List<FieldInfo> found = FindFields(name, bindingAttr);
        if (found.Count == 0)
            return null;
        if (found.Count > 1 && found[0].DeclaringType == found[1].DeclaringType)
            throw new AmbiguousMatchException(SR.Arg_AmbiguousMatchException_NoMessage);
        return found[0];
    }

    private PropertyInfo[] DeclaredProperties(RuntimeType reflected)
    {
        int[] tokens = GetPropertiesCore(_handle);
        PropertyInfo[] properties = new PropertyInfo[tokens.Length];
        for (int i = 0; i < tokens.Length; i++)
            properties[i] = new RuntimePropertyInfo(this, reflected, tokens[i]);
        return properties;
    }

    private List<PropertyInfo> FindProperties(string name, BindingFlags flags)
    {
        List<PropertyInfo> found = new List<PropertyInfo>();
        for (RuntimeType t = this; t != null; t = (RuntimeType)t.BaseType)
        {
            bool inherited = (object)t != (object)this;
            if (inherited && (flags & BindingFlags.DeclaredOnly) != 0)
                break;
            foreach (PropertyInfo p in t.DeclaredProperties(this))
            {
                if (!Named(p.Name, name, flags))
                    continue;
                MethodInfo getter = p.GetGetMethod(true);
                MethodInfo setter = p.GetSetMethod(true);
                MethodInfo any = getter ?? setter;
                if (any == null)
                    continue;
                bool isPublic = (getter != null && getter.IsPublic) || (setter != null && setter.IsPublic);
                bool isPrivate = (getter == null || getter.IsPrivate) && (setter == null || setter.IsPrivate);
                if (!Accept(isPublic, any.IsStatic, inherited, isPrivate, flags))
                    continue;
                if (inherited && HiddenBy(found, p))
                    continue;
                found.Add(p);
            }
        }
        return found;
    }

    private static bool HiddenBy(List<PropertyInfo> found, PropertyInfo property)
    {
        Type[] index = ((RuntimePropertyInfo)property).IndexTypes();
        foreach (PropertyInfo p in found)
        {
            if (p.Name != property.Name || p.PropertyType != property.PropertyType)
                continue;
            Type[] other = ((RuntimePropertyInfo)p).IndexTypes();
            if (other.Length != index.Length)
                continue;
            bool same = true;
            for (int i = 0; i < index.Length && same; i++)
                same = index[i] == other[i];
            if (same)
                return true;
        }
        return false;
    }

    public override PropertyInfo[] GetProperties(BindingFlags bindingAttr) => FindProperties(null, bindingAttr).ToArray();

    protected override PropertyInfo GetPropertyImpl(string name, BindingFlags bindingAttr, Binder binder, Type returnType, Type[] types, ParameterModifier[] modifiers)
    {
        List<PropertyInfo> found = FindProperties(name, bindingAttr);
        if (types != null)
            found.RemoveAll(p => ((RuntimePropertyInfo)p).IndexTypes().Length != types.Length);
        if (found.Count == 0)
            return null;
        if (types == null || types.Length == 0)
        {
            if (found.Count == 1)
            {
                if (returnType != null && !returnType.IsEquivalentTo(found[0].PropertyType))
                    return null;
                return found[0];
            }
            if (returnType == null)
            {
                if (found[0].DeclaringType != found[1].DeclaringType)
                    return found[0];
                throw new AmbiguousMatchException(SR.Arg_AmbiguousMatchException_NoMessage);
            }
        }
        return (binder ?? DefaultBinder).SelectProperty(bindingAttr, found.ToArray(), returnType, types, modifiers);
    }

    private List<EventInfo> FindEvents(string name, BindingFlags flags)
    {
        List<EventInfo> found = new List<EventInfo>();
        for (RuntimeType t = this; t != null; t = (RuntimeType)t.BaseType)
        {
            bool inherited = (object)t != (object)this;
            if (inherited && (flags & BindingFlags.DeclaredOnly) != 0)
                break;
            foreach (int token in GetEventsCore(t._handle))
            {
                EventInfo e = new RuntimeEventInfo(t, this, token);
                MethodInfo add = e.GetAddMethod(true);
                if (add == null || !Named(e.Name, name, flags) || !Accept(add.IsPublic, add.IsStatic, inherited, add.IsPrivate, flags))
                    continue;
                if (found.Exists(x => x.Name == e.Name))
                    continue;
                found.Add(e);
            }
        }
        return found;
    }

    public override EventInfo[] GetEvents(BindingFlags bindingAttr) => FindEvents(null, bindingAttr).ToArray();

    public override EventInfo GetEvent(string name, BindingFlags bindingAttr)
    {
        ArgumentNullException.ThrowIfNull(name);
        List<EventInfo> found = FindEvents(name, bindingAttr);
        return found.Count == 0 ? null : found[0];
    }

    private List<Type> FindNested(string name, BindingFlags flags)
    {
        List<Type> found = new List<Type>();
        RuntimeType definition = IsConstructedGenericType ? (RuntimeType)GetGenericTypeDefinition() : this;
        foreach (Type t in GetNestedTypesCore(definition._handle) ?? EmptyTypes)
        {
            if (Named(t.Name, name, flags) && (flags & (t.IsNestedPublic ? BindingFlags.Public : BindingFlags.NonPublic)) != 0)
                found.Add(t);
        }
        return found;
    }

    public override Type[] GetNestedTypes(BindingFlags bindingAttr) => FindNested(null, bindingAttr).ToArray();

    public override Type GetNestedType(string name, BindingFlags bindingAttr)
    {
        ArgumentNullException.ThrowIfNull(name);
        List<Type> found = FindNested(name, bindingAttr);
        return found.Count == 0 ? null : found[0];
    }

    public override MemberInfo[] GetMembers(BindingFlags bindingAttr) => Members(null, MemberTypes.All, bindingAttr);

    public override MemberInfo[] GetMember(string name, MemberTypes type, BindingFlags bindingAttr)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!name.EndsWith('*'))
            return Members(name, type, bindingAttr);
        string prefix = name.Substring(0, name.Length - 1);
        List<MemberInfo> found = new List<MemberInfo>();
        foreach (MemberInfo m in Members(null, type, bindingAttr))
        {
            if (m.Name.StartsWith(prefix, (bindingAttr & BindingFlags.IgnoreCase) != 0 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
                found.Add(m);
        }
        return found.ToArray();
    }

    private MemberInfo[] Members(string name, MemberTypes kinds, BindingFlags flags)
    {
        List<MemberInfo> found = new List<MemberInfo>();
        if ((kinds & MemberTypes.Method) != 0)
        {
            foreach (MethodInfo m in FindMethods(name, flags))
                found.Add(m);
        }
        if ((kinds & MemberTypes.Constructor) != 0)
        {
            foreach (ConstructorInfo c in GetConstructors(flags))
            {
                if (Named(c.Name, name, flags))
                    found.Add(c);
            }
        }
        if ((kinds & MemberTypes.Property) != 0)
        {
            foreach (PropertyInfo p in FindProperties(name, flags))
                found.Add(p);
        }
        if ((kinds & MemberTypes.Event) != 0)
        {
            foreach (EventInfo e in FindEvents(name, flags))
                found.Add(e);
        }
        if ((kinds & MemberTypes.Field) != 0)
        {
            foreach (FieldInfo f in FindFields(name, flags))
                found.Add(f);
        }
        if ((kinds & (MemberTypes.NestedType | MemberTypes.TypeInfo)) != 0)
        {
            foreach (Type t in FindNested(name, flags))
                found.Add(t);
        }
        return found.ToArray();
    }

    public override MemberInfo[] GetDefaultMembers()
    {
        object[] attributes = RuntimeAttributes.Get(this, typeof(DefaultMemberAttribute), true);
        return attributes.Length == 0 ? Array.Empty<MemberInfo>() : GetMember(((DefaultMemberAttribute)attributes[0]).MemberName);
    }

    public override object InvokeMember(string name, BindingFlags invokeAttr, Binder binder, object target, object[] args, ParameterModifier[] modifiers, CultureInfo culture, string[] namedParameters)
    {
        binder ??= DefaultBinder;
        args ??= Array.Empty<object>();
        if ((invokeAttr & (BindingFlags.Public | BindingFlags.NonPublic)) == 0)
            invokeAttr |= BindingFlags.Public;
        if ((invokeAttr & (BindingFlags.Instance | BindingFlags.Static)) == 0)
            invokeAttr |= BindingFlags.Instance | BindingFlags.Static;
        if ((invokeAttr & BindingFlags.CreateInstance) != 0)
        {
            List<MethodBase> candidates = new List<MethodBase>(GetConstructors(invokeAttr & ~BindingFlags.Static));
            if (candidates.Count == 0)
                throw new MissingMethodException(string.Format(SR.MissingConstructor_Name, FullName));
            MethodBase constructor;
            try
            {
                constructor = binder.BindToMethod(invokeAttr, candidates.ToArray(), ref args, modifiers, culture, namedParameters, out _);
            }
            catch (MissingMethodException)
            {
                throw new MissingMethodException(string.Format(SR.MissingConstructor_Name, FullName));
            }
            return ((ConstructorInfo)constructor).Invoke(invokeAttr, binder, args, culture);
        }
        ArgumentNullException.ThrowIfNull(name);
        if ((invokeAttr & (BindingFlags.GetField | BindingFlags.SetField)) != 0)
        {
            FieldInfo field = GetField(name, invokeAttr);
            if (field != null)
            {
                if ((invokeAttr & BindingFlags.SetField) != 0 && args.Length > 0)
                {
                    field.SetValue(target, args[args.Length - 1], invokeAttr, binder, culture);
                    return null;
                }
                return field.GetValue(target);
            }
            if ((invokeAttr & (BindingFlags.GetProperty | BindingFlags.SetProperty | BindingFlags.InvokeMethod)) == 0)
                throw new MissingFieldException(FullName, name);
        }
        List<MethodBase> methods = new List<MethodBase>();
        if ((invokeAttr & BindingFlags.InvokeMethod) != 0)
        {
            foreach (MethodInfo m in FindMethods(name, invokeAttr))
                methods.Add(m);
        }
        if ((invokeAttr & (BindingFlags.GetProperty | BindingFlags.SetProperty)) != 0)
        {
            foreach (PropertyInfo p in FindProperties(name, invokeAttr))
            {
                MethodInfo accessor = (invokeAttr & BindingFlags.SetProperty) != 0 ? p.GetSetMethod(true) : p.GetGetMethod(true);
                if (accessor != null)
                    methods.Add(accessor);
            }
        }
        if (methods.Count == 0)
            throw new MissingMethodException(FullName, name);
        MethodBase chosen;
        try
        {
            chosen = binder.BindToMethod(invokeAttr, methods.ToArray(), ref args, modifiers, culture, namedParameters, out _);
        }
        catch (MissingMethodException)
        {
            throw new MissingMethodException(FullName, name);
        }
        return chosen.Invoke(target, invokeAttr, binder, args, culture);
    }
}
