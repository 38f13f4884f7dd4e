using System;

namespace System.Reflection;

/// <summary>Nullability info; not done yet.</summary>
public sealed class NullabilityInfo
{
    internal NullabilityInfo() { }
    public Type Type { get => throw new NotImplementedException("NullabilityInfo.Type"); }
    public NullabilityState ReadState { get => throw new NotImplementedException("NullabilityInfo.ReadState"); }
    public NullabilityState WriteState { get => throw new NotImplementedException("NullabilityInfo.WriteState"); }
    public NullabilityInfo ElementType { get => throw new NotImplementedException("NullabilityInfo.ElementType"); }
    public NullabilityInfo[] GenericTypeArguments { get => throw new NotImplementedException("NullabilityInfo.GenericTypeArguments"); }
}
