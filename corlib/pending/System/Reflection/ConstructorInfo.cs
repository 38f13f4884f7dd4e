using System;
using System.Globalization;

namespace System.Reflection;

/// <summary>Constructor info; not done yet.</summary>
public abstract class ConstructorInfo : MethodBase
{
    public static readonly string ConstructorName;
    public static readonly string TypeConstructorName;
    protected ConstructorInfo() { }
    public override MemberTypes MemberType { get => throw new NotImplementedException("ConstructorInfo.MemberType"); }
    public object Invoke(object[] parameters) => throw new NotImplementedException("ConstructorInfo.Invoke");
    public abstract object Invoke(BindingFlags invokeAttr, Binder binder, object[] parameters, CultureInfo culture);
    public override bool Equals(object obj) => throw new NotImplementedException("ConstructorInfo.Equals");
    public override int GetHashCode() => throw new NotImplementedException("ConstructorInfo.GetHashCode");
    public static bool operator ==(ConstructorInfo left, ConstructorInfo right) => throw new NotImplementedException("ConstructorInfo");
    public static bool operator !=(ConstructorInfo left, ConstructorInfo right) => throw new NotImplementedException("ConstructorInfo");
}
