using System;

namespace System.Security
{
    /// <summary>Allow partially trusted callers: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class AllowPartiallyTrustedCallersAttribute : Attribute
    {
        public AllowPartiallyTrustedCallersAttribute() { }
        public PartialTrustVisibilityLevel PartialTrustVisibilityLevel { get; set; }
    }
}
