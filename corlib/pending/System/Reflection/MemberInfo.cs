using System;
using System.Collections.Generic;

namespace System.Reflection;

/// <summary>Member info; not done yet.</summary>
public abstract class MemberInfo : ICustomAttributeProvider
{
    protected MemberInfo() { }
    public abstract MemberTypes MemberType { get; }
    public abstract string Name { get; }
    public abstract Type DeclaringType { get; }
    public abstract Type ReflectedType { get; }
    public virtual Module Module { get => throw new NotImplementedException("MemberInfo.Module"); }
    public virtual IEnumerable<CustomAttributeData> CustomAttributes { get => throw new NotImplementedException("MemberInfo.CustomAttributes"); }
    public virtual bool IsCollectible { get => throw new NotImplementedException("MemberInfo.IsCollectible"); }
    public virtual int MetadataToken { get => throw new NotImplementedException("MemberInfo.MetadataToken"); }
    public virtual bool HasSameMetadataDefinitionAs(MemberInfo other) => throw new NotImplementedException("MemberInfo.HasSameMetadataDefinitionAs");
    public abstract bool IsDefined(Type attributeType, bool inherit);
    public abstract object[] GetCustomAttributes(bool inherit);
    public abstract object[] GetCustomAttributes(Type attributeType, bool inherit);
    public virtual IList<CustomAttributeData> GetCustomAttributesData() => throw new NotImplementedException("MemberInfo.GetCustomAttributesData");
    public override bool Equals(object obj) => throw new NotImplementedException("MemberInfo.Equals");
    public override int GetHashCode() => throw new NotImplementedException("MemberInfo.GetHashCode");
    public static bool operator ==(MemberInfo left, MemberInfo right) => throw new NotImplementedException("MemberInfo");
    public static bool operator !=(MemberInfo left, MemberInfo right) => throw new NotImplementedException("MemberInfo");
}
