using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace System.Reflection;

/// <summary>Parameter info; not done yet.</summary>
public class ParameterInfo : ICustomAttributeProvider, IObjectReference
{
    protected ParameterAttributes AttrsImpl;
    protected Type ClassImpl;
    protected object DefaultValueImpl;
    protected MemberInfo MemberImpl;
    protected string NameImpl;
    protected int PositionImpl;
    protected ParameterInfo() { }
    public virtual ParameterAttributes Attributes { get => throw new NotImplementedException("ParameterInfo.Attributes"); }
    public virtual MemberInfo Member { get => throw new NotImplementedException("ParameterInfo.Member"); }
    public virtual string Name { get => throw new NotImplementedException("ParameterInfo.Name"); }
    public virtual Type ParameterType { get => throw new NotImplementedException("ParameterInfo.ParameterType"); }
    public virtual int Position { get => throw new NotImplementedException("ParameterInfo.Position"); }
    public bool IsIn { get => throw new NotImplementedException("ParameterInfo.IsIn"); }
    public bool IsLcid { get => throw new NotImplementedException("ParameterInfo.IsLcid"); }
    public bool IsOptional { get => throw new NotImplementedException("ParameterInfo.IsOptional"); }
    public bool IsOut { get => throw new NotImplementedException("ParameterInfo.IsOut"); }
    public bool IsRetval { get => throw new NotImplementedException("ParameterInfo.IsRetval"); }
    public virtual object DefaultValue { get => throw new NotImplementedException("ParameterInfo.DefaultValue"); }
    public virtual object RawDefaultValue { get => throw new NotImplementedException("ParameterInfo.RawDefaultValue"); }
    public virtual bool HasDefaultValue { get => throw new NotImplementedException("ParameterInfo.HasDefaultValue"); }
    public virtual IEnumerable<CustomAttributeData> CustomAttributes { get => throw new NotImplementedException("ParameterInfo.CustomAttributes"); }
    public virtual int MetadataToken { get => throw new NotImplementedException("ParameterInfo.MetadataToken"); }
    public virtual bool IsDefined(Type attributeType, bool inherit) => throw new NotImplementedException("ParameterInfo.IsDefined");
    public virtual IList<CustomAttributeData> GetCustomAttributesData() => throw new NotImplementedException("ParameterInfo.GetCustomAttributesData");
    public virtual object[] GetCustomAttributes(bool inherit) => throw new NotImplementedException("ParameterInfo.GetCustomAttributes");
    public virtual object[] GetCustomAttributes(Type attributeType, bool inherit) => throw new NotImplementedException("ParameterInfo.GetCustomAttributes");
    public virtual Type GetModifiedParameterType() => throw new NotImplementedException("ParameterInfo.GetModifiedParameterType");
    public virtual Type[] GetOptionalCustomModifiers() => throw new NotImplementedException("ParameterInfo.GetOptionalCustomModifiers");
    public virtual Type[] GetRequiredCustomModifiers() => throw new NotImplementedException("ParameterInfo.GetRequiredCustomModifiers");
    public object GetRealObject(StreamingContext context) => throw new NotImplementedException("ParameterInfo.GetRealObject");
    public override string ToString() => throw new NotImplementedException("ParameterInfo.ToString");
}
