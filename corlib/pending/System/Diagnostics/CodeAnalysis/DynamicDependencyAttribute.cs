using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Dynamic dependency attribute; not done yet.</summary>
public sealed class DynamicDependencyAttribute : Attribute
{
    public DynamicDependencyAttribute(string memberSignature) { throw new NotImplementedException("DynamicDependencyAttribute"); }
    public DynamicDependencyAttribute(string memberSignature, Type type) { throw new NotImplementedException("DynamicDependencyAttribute"); }
    public DynamicDependencyAttribute(string memberSignature, string typeName, string assemblyName) { throw new NotImplementedException("DynamicDependencyAttribute"); }
    public DynamicDependencyAttribute(DynamicallyAccessedMemberTypes memberTypes, Type type) { throw new NotImplementedException("DynamicDependencyAttribute"); }
    public DynamicDependencyAttribute(DynamicallyAccessedMemberTypes memberTypes, string typeName, string assemblyName) { throw new NotImplementedException("DynamicDependencyAttribute"); }
    public string MemberSignature { get => throw new NotImplementedException("DynamicDependencyAttribute.MemberSignature"); }
    public DynamicallyAccessedMemberTypes MemberTypes { get => throw new NotImplementedException("DynamicDependencyAttribute.MemberTypes"); }
    public Type Type { get => throw new NotImplementedException("DynamicDependencyAttribute.Type"); }
    public string TypeName { get => throw new NotImplementedException("DynamicDependencyAttribute.TypeName"); }
    public string AssemblyName { get => throw new NotImplementedException("DynamicDependencyAttribute.AssemblyName"); }
    public string Condition { get => throw new NotImplementedException("DynamicDependencyAttribute.Condition"); set => throw new NotImplementedException("DynamicDependencyAttribute.Condition"); }
}
