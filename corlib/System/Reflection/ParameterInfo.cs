using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace System.Reflection;

/// <summary>A parameter.</summary>
public class ParameterInfo : ICustomAttributeProvider, IObjectReference
{
    protected ParameterAttributes AttrsImpl;
    protected Type ClassImpl;
    protected object DefaultValueImpl;
    protected MemberInfo MemberImpl;
    protected string NameImpl;
    protected int PositionImpl;
    protected ParameterInfo() { }
    public virtual ParameterAttributes Attributes { get => AttrsImpl; }
    public virtual MemberInfo Member { get => MemberImpl; }
    public virtual string Name { get => NameImpl; }
    public virtual Type ParameterType { get => ClassImpl; }
    public virtual int Position { get => PositionImpl; }
    public bool IsIn { get => (Attributes & ParameterAttributes.In) != 0; }
    public bool IsLcid { get => (Attributes & ParameterAttributes.Lcid) != 0; }
    public bool IsOptional { get => (Attributes & ParameterAttributes.Optional) != 0; }
    public bool IsOut { get => (Attributes & ParameterAttributes.Out) != 0; }
    public bool IsRetval { get => (Attributes & ParameterAttributes.Retval) != 0; }
    public virtual object DefaultValue { get => throw new NotImplementedException(); }
    public virtual object RawDefaultValue { get => throw new NotImplementedException(); }
    public virtual bool HasDefaultValue { get => throw new NotImplementedException(); }
    public virtual IEnumerable<CustomAttributeData> CustomAttributes { get => GetCustomAttributesData(); }
    public virtual int MetadataToken { get => 0x08000000; }
    public virtual bool IsDefined(Type attributeType, bool inherit) => false;
    public virtual IList<CustomAttributeData> GetCustomAttributesData() => throw new NotImplementedException();
    public virtual object[] GetCustomAttributes(bool inherit) => Array.Empty<object>();
    public virtual object[] GetCustomAttributes(Type attributeType, bool inherit) => Array.Empty<object>();
    public virtual Type GetModifiedParameterType() => ParameterType;
    public virtual Type[] GetOptionalCustomModifiers() => Type.EmptyTypes;
    public virtual Type[] GetRequiredCustomModifiers() => Type.EmptyTypes;
    public object GetRealObject(StreamingContext context) => this;
    public override string ToString() => ParameterType + " " + Name;
}
