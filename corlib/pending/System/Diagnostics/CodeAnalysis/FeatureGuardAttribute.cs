using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Feature guard attribute; not done yet.</summary>
public sealed class FeatureGuardAttribute : Attribute
{
    public FeatureGuardAttribute(Type featureType) { throw new NotImplementedException("FeatureGuardAttribute"); }
    public Type FeatureType { get => throw new NotImplementedException("FeatureGuardAttribute.FeatureType"); }
}
