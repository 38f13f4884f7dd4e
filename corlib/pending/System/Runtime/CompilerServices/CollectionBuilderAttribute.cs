using System;

namespace System.Runtime.CompilerServices;

/// <summary>Collection builder attribute; not done yet.</summary>
public sealed class CollectionBuilderAttribute : Attribute
{
    public CollectionBuilderAttribute(Type builderType, string methodName) { throw new NotImplementedException("CollectionBuilderAttribute"); }
    public Type BuilderType { get => throw new NotImplementedException("CollectionBuilderAttribute.BuilderType"); }
    public string MethodName { get => throw new NotImplementedException("CollectionBuilderAttribute.MethodName"); }
}
