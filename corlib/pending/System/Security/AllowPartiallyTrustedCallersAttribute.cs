using System;

namespace System.Security;

/// <summary>Allow partially trusted callers attribute; not done yet.</summary>
public sealed class AllowPartiallyTrustedCallersAttribute : Attribute
{
    public AllowPartiallyTrustedCallersAttribute() { throw new NotImplementedException("AllowPartiallyTrustedCallersAttribute"); }
    public PartialTrustVisibilityLevel PartialTrustVisibilityLevel { get => throw new NotImplementedException("AllowPartiallyTrustedCallersAttribute.PartialTrustVisibilityLevel"); set => throw new NotImplementedException("AllowPartiallyTrustedCallersAttribute.PartialTrustVisibilityLevel"); }
}
