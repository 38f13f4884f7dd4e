using System;
using System.Globalization;

namespace System.Reflection;

/// <summary>A field.</summary>
public abstract class FieldInfo : MemberInfo
{
    protected FieldInfo() { }
    public override MemberTypes MemberType { get => MemberTypes.Field; }
    public abstract FieldAttributes Attributes { get; }
    public abstract Type FieldType { get; }
    public bool IsInitOnly { get => (Attributes & FieldAttributes.InitOnly) != 0; }
    public bool IsLiteral { get => (Attributes & FieldAttributes.Literal) != 0; }
    public bool IsNotSerialized { get => (Attributes & FieldAttributes.NotSerialized) != 0; }
    public bool IsPinvokeImpl { get => (Attributes & FieldAttributes.PinvokeImpl) != 0; }
    public bool IsSpecialName { get => (Attributes & FieldAttributes.SpecialName) != 0; }
    public bool IsStatic { get => (Attributes & FieldAttributes.Static) != 0; }
    public bool IsAssembly { get => (Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Assembly; }
    public bool IsFamily { get => (Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Family; }
    public bool IsFamilyAndAssembly { get => (Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.FamANDAssem; }
    public bool IsFamilyOrAssembly { get => (Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.FamORAssem; }
    public bool IsPrivate { get => (Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Private; }
    public bool IsPublic { get => (Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Public; }
    public virtual bool IsSecurityCritical { get => true; }
    public virtual bool IsSecuritySafeCritical { get => false; }
    public virtual bool IsSecurityTransparent { get => false; }
    public abstract RuntimeFieldHandle FieldHandle { get; }
    public static FieldInfo GetFieldFromHandle(RuntimeFieldHandle handle) => RuntimeFieldInfo.FromHandle(handle.Value);
    public static FieldInfo GetFieldFromHandle(RuntimeFieldHandle handle, RuntimeTypeHandle declaringType) => RuntimeFieldInfo.FromHandle(handle.Value);
    public override bool Equals(object obj) => base.Equals(obj);
    public override int GetHashCode() => base.GetHashCode();
    public static bool operator ==(FieldInfo left, FieldInfo right) => (object)left == (object)right || (left is not null && right is not null && left.Equals(right));
    public static bool operator !=(FieldInfo left, FieldInfo right) => !(left == right);
    public abstract object GetValue(object obj);
    public void SetValue(object obj, object value) => SetValue(obj, value, BindingFlags.Default, null, null);
    public abstract void SetValue(object obj, object value, BindingFlags invokeAttr, Binder binder, CultureInfo culture);
    public virtual void SetValueDirect(TypedReference obj, object value) => throw new NotSupportedException(SR.NotSupported_AbstractNonCLS);
    public virtual object GetValueDirect(TypedReference obj) => throw new NotSupportedException(SR.NotSupported_AbstractNonCLS);
    public virtual object GetRawConstantValue() => throw new NotSupportedException(SR.NotSupported_AbstractNonCLS);
    public virtual Type GetModifiedFieldType() => FieldType;
    public virtual Type[] GetOptionalCustomModifiers() => Type.EmptyTypes;
    public virtual Type[] GetRequiredCustomModifiers() => Type.EmptyTypes;
}
