using System;

namespace System.Resources;

/// <summary>Neutral resources language attribute; not done yet.</summary>
public sealed class NeutralResourcesLanguageAttribute : Attribute
{
    public NeutralResourcesLanguageAttribute(string cultureName) { throw new NotImplementedException("NeutralResourcesLanguageAttribute"); }
    public NeutralResourcesLanguageAttribute(string cultureName, UltimateResourceFallbackLocation location) { throw new NotImplementedException("NeutralResourcesLanguageAttribute"); }
    public string CultureName { get => throw new NotImplementedException("NeutralResourcesLanguageAttribute.CultureName"); }
    public UltimateResourceFallbackLocation Location { get => throw new NotImplementedException("NeutralResourcesLanguageAttribute.Location"); }
}
