using System;

namespace System.Runtime.CompilerServices;

/// <summary>Async method builder attribute; not done yet.</summary>
public sealed class AsyncMethodBuilderAttribute : Attribute
{
    public AsyncMethodBuilderAttribute(Type builderType) { throw new NotImplementedException("AsyncMethodBuilderAttribute"); }
    public Type BuilderType { get => throw new NotImplementedException("AsyncMethodBuilderAttribute.BuilderType"); }
}
