using System;
using System.Globalization;

namespace System.Reflection;

/// <summary>Property info; not done yet.</summary>
public abstract class PropertyInfo : MemberInfo
{
    protected PropertyInfo() { }
    public override MemberTypes MemberType { get => throw new NotImplementedException("PropertyInfo.MemberType"); }
    public abstract Type PropertyType { get; }
    public abstract PropertyAttributes Attributes { get; }
    public bool IsSpecialName { get => throw new NotImplementedException("PropertyInfo.IsSpecialName"); }
    public abstract bool CanRead { get; }
    public abstract bool CanWrite { get; }
    public virtual MethodInfo GetMethod { get => throw new NotImplementedException("PropertyInfo.GetMethod"); }
    public virtual MethodInfo SetMethod { get => throw new NotImplementedException("PropertyInfo.SetMethod"); }
    public abstract ParameterInfo[] GetIndexParameters();
    public MethodInfo[] GetAccessors() => throw new NotImplementedException("PropertyInfo.GetAccessors");
    public abstract MethodInfo[] GetAccessors(bool nonPublic);
    public MethodInfo GetGetMethod() => throw new NotImplementedException("PropertyInfo.GetGetMethod");
    public abstract MethodInfo GetGetMethod(bool nonPublic);
    public MethodInfo GetSetMethod() => throw new NotImplementedException("PropertyInfo.GetSetMethod");
    public abstract MethodInfo GetSetMethod(bool nonPublic);
    public virtual Type GetModifiedPropertyType() => throw new NotImplementedException("PropertyInfo.GetModifiedPropertyType");
    public virtual Type[] GetOptionalCustomModifiers() => throw new NotImplementedException("PropertyInfo.GetOptionalCustomModifiers");
    public virtual Type[] GetRequiredCustomModifiers() => throw new NotImplementedException("PropertyInfo.GetRequiredCustomModifiers");
    public object GetValue(object obj) => throw new NotImplementedException("PropertyInfo.GetValue");
    public virtual object GetValue(object obj, object[] index) => throw new NotImplementedException("PropertyInfo.GetValue");
    public abstract object GetValue(object obj, BindingFlags invokeAttr, Binder binder, object[] index, CultureInfo culture);
    public virtual object GetConstantValue() => throw new NotImplementedException("PropertyInfo.GetConstantValue");
    public virtual object GetRawConstantValue() => throw new NotImplementedException("PropertyInfo.GetRawConstantValue");
    public void SetValue(object obj, object value) => throw new NotImplementedException("PropertyInfo.SetValue");
    public virtual void SetValue(object obj, object value, object[] index) => throw new NotImplementedException("PropertyInfo.SetValue");
    public abstract void SetValue(object obj, object value, BindingFlags invokeAttr, Binder binder, object[] index, CultureInfo culture);
    public override bool Equals(object obj) => throw new NotImplementedException("PropertyInfo.Equals");
    public override int GetHashCode() => throw new NotImplementedException("PropertyInfo.GetHashCode");
    public static bool operator ==(PropertyInfo left, PropertyInfo right) => throw new NotImplementedException("PropertyInfo");
    public static bool operator !=(PropertyInfo left, PropertyInfo right) => throw new NotImplementedException("PropertyInfo");
}
