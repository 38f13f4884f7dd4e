using System;
using System.Globalization;

namespace System.Reflection;

/// <summary>Field info; not done yet.</summary>
public abstract class FieldInfo : MemberInfo
{
    protected FieldInfo() { }
    public override MemberTypes MemberType { get => throw new NotImplementedException("FieldInfo.MemberType"); }
    public abstract FieldAttributes Attributes { get; }
    public abstract Type FieldType { get; }
    public bool IsInitOnly { get => throw new NotImplementedException("FieldInfo.IsInitOnly"); }
    public bool IsLiteral { get => throw new NotImplementedException("FieldInfo.IsLiteral"); }
    public bool IsNotSerialized { get => throw new NotImplementedException("FieldInfo.IsNotSerialized"); }
    public bool IsPinvokeImpl { get => throw new NotImplementedException("FieldInfo.IsPinvokeImpl"); }
    public bool IsSpecialName { get => throw new NotImplementedException("FieldInfo.IsSpecialName"); }
    public bool IsStatic { get => throw new NotImplementedException("FieldInfo.IsStatic"); }
    public bool IsAssembly { get => throw new NotImplementedException("FieldInfo.IsAssembly"); }
    public bool IsFamily { get => throw new NotImplementedException("FieldInfo.IsFamily"); }
    public bool IsFamilyAndAssembly { get => throw new NotImplementedException("FieldInfo.IsFamilyAndAssembly"); }
    public bool IsFamilyOrAssembly { get => throw new NotImplementedException("FieldInfo.IsFamilyOrAssembly"); }
    public bool IsPrivate { get => throw new NotImplementedException("FieldInfo.IsPrivate"); }
    public bool IsPublic { get => throw new NotImplementedException("FieldInfo.IsPublic"); }
    public virtual bool IsSecurityCritical { get => throw new NotImplementedException("FieldInfo.IsSecurityCritical"); }
    public virtual bool IsSecuritySafeCritical { get => throw new NotImplementedException("FieldInfo.IsSecuritySafeCritical"); }
    public virtual bool IsSecurityTransparent { get => throw new NotImplementedException("FieldInfo.IsSecurityTransparent"); }
    public abstract RuntimeFieldHandle FieldHandle { get; }
    public static FieldInfo GetFieldFromHandle(RuntimeFieldHandle handle) => throw new NotImplementedException("FieldInfo.GetFieldFromHandle");
    public static FieldInfo GetFieldFromHandle(RuntimeFieldHandle handle, RuntimeTypeHandle declaringType) => throw new NotImplementedException("FieldInfo.GetFieldFromHandle");
    public override bool Equals(object obj) => throw new NotImplementedException("FieldInfo.Equals");
    public override int GetHashCode() => throw new NotImplementedException("FieldInfo.GetHashCode");
    public static bool operator ==(FieldInfo left, FieldInfo right) => throw new NotImplementedException("FieldInfo");
    public static bool operator !=(FieldInfo left, FieldInfo right) => throw new NotImplementedException("FieldInfo");
    public abstract object GetValue(object obj);
    public void SetValue(object obj, object value) => throw new NotImplementedException("FieldInfo.SetValue");
    public abstract void SetValue(object obj, object value, BindingFlags invokeAttr, Binder binder, CultureInfo culture);
    public virtual void SetValueDirect(TypedReference obj, object value) => throw new NotImplementedException("FieldInfo.SetValueDirect");
    public virtual object GetValueDirect(TypedReference obj) => throw new NotImplementedException("FieldInfo.GetValueDirect");
    public virtual object GetRawConstantValue() => throw new NotImplementedException("FieldInfo.GetRawConstantValue");
    public virtual Type GetModifiedFieldType() => throw new NotImplementedException("FieldInfo.GetModifiedFieldType");
    public virtual Type[] GetOptionalCustomModifiers() => throw new NotImplementedException("FieldInfo.GetOptionalCustomModifiers");
    public virtual Type[] GetRequiredCustomModifiers() => throw new NotImplementedException("FieldInfo.GetRequiredCustomModifiers");
}
