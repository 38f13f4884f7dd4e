using System;

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Feature guard: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
    public sealed class FeatureGuardAttribute : Attribute
    {
        public FeatureGuardAttribute(Type featureType) { FeatureType = featureType; }
        public Type FeatureType { get; private set; }
    }
}
