using System;

namespace System.Runtime.Versioning
{
    /// <summary>Resource exposure: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field, Inherited = false)]
    public sealed class ResourceExposureAttribute : Attribute
    {
        public ResourceExposureAttribute(ResourceScope exposureLevel) { ResourceExposureLevel = exposureLevel; }
        public ResourceScope ResourceExposureLevel { get; private set; }
    }
}
