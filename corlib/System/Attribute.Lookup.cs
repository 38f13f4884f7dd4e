using System.Reflection;

namespace System;

/// <summary>Finding attributes.</summary>
public abstract partial class Attribute
{
    public static Attribute[] GetCustomAttributes(MemberInfo element) => All(element, typeof(Attribute), true);
    public static Attribute[] GetCustomAttributes(MemberInfo element, bool inherit) => All(element, typeof(Attribute), inherit);
    public static Attribute[] GetCustomAttributes(MemberInfo element, Type attributeType) => All(element, attributeType, true);
    public static Attribute[] GetCustomAttributes(MemberInfo element, Type attributeType, bool inherit) => All(element, attributeType, inherit);
    public static Attribute GetCustomAttribute(MemberInfo element, Type attributeType) => Single(element, attributeType, true);
    public static Attribute GetCustomAttribute(MemberInfo element, Type attributeType, bool inherit) => Single(element, attributeType, inherit);
    public static bool IsDefined(MemberInfo element, Type attributeType) => Any(element, attributeType, true);
    public static bool IsDefined(MemberInfo element, Type attributeType, bool inherit) => Any(element, attributeType, inherit);

    public static Attribute[] GetCustomAttributes(ParameterInfo element) => All(element, typeof(Attribute), true);
    public static Attribute[] GetCustomAttributes(ParameterInfo element, bool inherit) => All(element, typeof(Attribute), inherit);
    public static Attribute[] GetCustomAttributes(ParameterInfo element, Type attributeType) => All(element, attributeType, true);
    public static Attribute[] GetCustomAttributes(ParameterInfo element, Type attributeType, bool inherit) => All(element, attributeType, inherit);
    public static Attribute GetCustomAttribute(ParameterInfo element, Type attributeType) => Single(element, attributeType, true);
    public static Attribute GetCustomAttribute(ParameterInfo element, Type attributeType, bool inherit) => Single(element, attributeType, inherit);
    public static bool IsDefined(ParameterInfo element, Type attributeType) => Any(element, attributeType, true);
    public static bool IsDefined(ParameterInfo element, Type attributeType, bool inherit) => Any(element, attributeType, inherit);

    public static Attribute[] GetCustomAttributes(Module element) => All(element, typeof(Attribute), true);
    public static Attribute[] GetCustomAttributes(Module element, bool inherit) => All(element, typeof(Attribute), inherit);
    public static Attribute[] GetCustomAttributes(Module element, Type attributeType) => All(element, attributeType, true);
    public static Attribute[] GetCustomAttributes(Module element, Type attributeType, bool inherit) => All(element, attributeType, inherit);
    public static Attribute GetCustomAttribute(Module element, Type attributeType) => Single(element, attributeType, true);
    public static Attribute GetCustomAttribute(Module element, Type attributeType, bool inherit) => Single(element, attributeType, inherit);
    public static bool IsDefined(Module element, Type attributeType) => Any(element, attributeType, true);
    public static bool IsDefined(Module element, Type attributeType, bool inherit) => Any(element, attributeType, inherit);

    public static Attribute[] GetCustomAttributes(Assembly element) => All(element, typeof(Attribute), true);
    public static Attribute[] GetCustomAttributes(Assembly element, bool inherit) => All(element, typeof(Attribute), inherit);
    public static Attribute[] GetCustomAttributes(Assembly element, Type attributeType) => All(element, attributeType, true);
    public static Attribute[] GetCustomAttributes(Assembly element, Type attributeType, bool inherit) => All(element, attributeType, inherit);
    public static Attribute GetCustomAttribute(Assembly element, Type attributeType) => Single(element, attributeType, true);
    public static Attribute GetCustomAttribute(Assembly element, Type attributeType, bool inherit) => Single(element, attributeType, inherit);
    public static bool IsDefined(Assembly element, Type attributeType) => Any(element, attributeType, true);
    public static bool IsDefined(Assembly element, Type attributeType, bool inherit) => Any(element, attributeType, inherit);

    private static void Check(ICustomAttributeProvider element, Type attributeType)
    {
        ArgumentNullException.ThrowIfNull(element);
        ArgumentNullException.ThrowIfNull(attributeType);
        if (!attributeType.IsSubclassOf(typeof(Attribute)) && attributeType != typeof(Attribute))
            throw new ArgumentException(SR.Argument_MustHaveAttributeBaseClass);
    }

    private static Attribute[] All(ICustomAttributeProvider element, Type attributeType, bool inherit)
    {
        Check(element, attributeType);
        object[] found = RuntimeAttributes.GetInherited(element, attributeType, inherit);
        if (found is Attribute[] typed)
            return typed;
        Attribute[] all = (Attribute[])Array.CreateInstance(attributeType, found.Length);
        Array.Copy(found, all, found.Length);
        return all;
    }

    private static Attribute Single(ICustomAttributeProvider element, Type attributeType, bool inherit)
    {
        Attribute[] all = All(element, attributeType, inherit);
        if (all.Length > 1)
            throw new AmbiguousMatchException(string.Format(SR.Arg_AmbiguousMatchException_Attribute, attributeType));
        return all.Length == 0 ? null : all[0];
    }

    private static bool Any(ICustomAttributeProvider element, Type attributeType, bool inherit)
    {
        Check(element, attributeType);
        return RuntimeAttributes.GetInherited(element, attributeType, inherit).Length != 0;
    }

    /// <summary>Same type and equal fields.</summary>
    public override bool Equals(object obj)
    {
        if (obj == null || GetType() != obj.GetType())
            return false;
        for (Type t = GetType(); t != typeof(Attribute); t = t.BaseType)
        {
            foreach (FieldInfo f in t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                if (!Same(f.GetValue(this), f.GetValue(obj)))
                    return false;
            }
        }
        return true;
    }

    private static bool Same(object a, object b)
    {
        if (a is Array x && b is Array y)
        {
            if (x.GetType() != y.GetType() || x.Length != y.Length)
                return false;
            for (int i = 0; i < x.Length; i++)
            {
                if (!Same(x.GetValue(i), y.GetValue(i)))
                    return false;
            }
            return true;
        }
        return object.Equals(a, b);
    }

    public override int GetHashCode()
    {
        foreach (FieldInfo f in GetType().GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
        {
            object value = f.GetValue(this);
            if (value != null && !value.GetType().IsArray)
                return value.GetHashCode();
        }
        return GetType().GetHashCode();
    }
}
