using System;

namespace System.Resources
{
    /// <summary>Neutral resources language: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class NeutralResourcesLanguageAttribute : Attribute
    {
        public NeutralResourcesLanguageAttribute(string cultureName) { CultureName = cultureName; }
        public NeutralResourcesLanguageAttribute(string cultureName, UltimateResourceFallbackLocation location) { CultureName = cultureName; Location = location; }
        public string CultureName { get; private set; }
        public UltimateResourceFallbackLocation Location { get; private set; }
    }
}
