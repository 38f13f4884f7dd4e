using System;
using System.Globalization;

namespace System.Reflection;

/// <summary>A property.</summary>
public abstract class PropertyInfo : MemberInfo
{
    protected PropertyInfo() { }
    public override MemberTypes MemberType { get => MemberTypes.Property; }
    public abstract Type PropertyType { get; }
    public abstract PropertyAttributes Attributes { get; }
    public bool IsSpecialName { get => (Attributes & PropertyAttributes.SpecialName) != 0; }
    public abstract bool CanRead { get; }
    public abstract bool CanWrite { get; }
    public virtual MethodInfo GetMethod { get => GetGetMethod(true); }
    public virtual MethodInfo SetMethod { get => GetSetMethod(true); }
    public abstract ParameterInfo[] GetIndexParameters();
    public MethodInfo[] GetAccessors() => GetAccessors(false);
    public abstract MethodInfo[] GetAccessors(bool nonPublic);
    public MethodInfo GetGetMethod() => GetGetMethod(false);
    public abstract MethodInfo GetGetMethod(bool nonPublic);
    public MethodInfo GetSetMethod() => GetSetMethod(false);
    public abstract MethodInfo GetSetMethod(bool nonPublic);
    public virtual Type GetModifiedPropertyType() => PropertyType;
    public virtual Type[] GetOptionalCustomModifiers() => Type.EmptyTypes;
    public virtual Type[] GetRequiredCustomModifiers() => Type.EmptyTypes;
    public object GetValue(object obj) => GetValue(obj, null);
    public virtual object GetValue(object obj, object[] index) => GetValue(obj, BindingFlags.Default, null, index, null);
    public abstract object GetValue(object obj, BindingFlags invokeAttr, Binder binder, object[] index, CultureInfo culture);
    public virtual object GetConstantValue() => throw new NotImplementedException();
    public virtual object GetRawConstantValue() => throw new NotImplementedException();
    public void SetValue(object obj, object value) => SetValue(obj, value, null);
    public virtual void SetValue(object obj, object value, object[] index) => SetValue(obj, value, BindingFlags.Default, null, index, null);
    public abstract void SetValue(object obj, object value, BindingFlags invokeAttr, Binder binder, object[] index, CultureInfo culture);
    public override bool Equals(object obj) => base.Equals(obj);
    public override int GetHashCode() => base.GetHashCode();
    public static bool operator ==(PropertyInfo left, PropertyInfo right) => (object)left == (object)right || (left is not null && right is not null && left.Equals(right));
    public static bool operator !=(PropertyInfo left, PropertyInfo right) => !(left == right);
}
