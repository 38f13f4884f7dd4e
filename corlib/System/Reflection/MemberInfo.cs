using System;
using System.Collections.Generic;

namespace System.Reflection;

/// <summary>A member of a type, or a type.</summary>
public abstract class MemberInfo : ICustomAttributeProvider
{
    protected MemberInfo() { }
    public abstract MemberTypes MemberType { get; }
    public abstract string Name { get; }
    public abstract Type DeclaringType { get; }
    public abstract Type ReflectedType { get; }
    public virtual Module Module => this is Type type ? type.Module : DeclaringType?.Module ?? throw new NotImplementedException();
    public virtual IEnumerable<CustomAttributeData> CustomAttributes { get => GetCustomAttributesData(); }
    public virtual bool IsCollectible { get => false; }
    public virtual int MetadataToken { get => throw new InvalidOperationException(); }
    public virtual bool HasSameMetadataDefinitionAs(MemberInfo other) => other != null && MetadataToken == other.MetadataToken && Module.Equals(other.Module);
    public abstract bool IsDefined(Type attributeType, bool inherit);
    public abstract object[] GetCustomAttributes(bool inherit);
    public abstract object[] GetCustomAttributes(Type attributeType, bool inherit);
    public virtual IList<CustomAttributeData> GetCustomAttributesData() => GetCustomAttributesData();
    public override bool Equals(object obj) => base.Equals(obj);
    public override int GetHashCode() => base.GetHashCode();
    public static bool operator ==(MemberInfo left, MemberInfo right) => (object)left == (object)right || (left is not null && right is not null && left.Equals(right));
    public static bool operator !=(MemberInfo left, MemberInfo right) => !(left == right);
}
