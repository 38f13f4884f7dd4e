using System;

namespace System.Runtime.CompilerServices;

/// <summary>Compiler feature required attribute; not done yet.</summary>
public sealed class CompilerFeatureRequiredAttribute : Attribute
{
    public const string RefStructs = "RefStructs";
    public const string RequiredMembers = "RequiredMembers";
    public CompilerFeatureRequiredAttribute(string featureName) { throw new NotImplementedException("CompilerFeatureRequiredAttribute"); }
    public string FeatureName { get => throw new NotImplementedException("CompilerFeatureRequiredAttribute.FeatureName"); }
    public bool IsOptional { get => throw new NotImplementedException("CompilerFeatureRequiredAttribute.IsOptional"); init => throw new NotImplementedException("CompilerFeatureRequiredAttribute.IsOptional"); }
}
