using System;

namespace System.Runtime.Versioning;

/// <summary>Resource exposure attribute; not done yet.</summary>
public sealed class ResourceExposureAttribute : Attribute
{
    public ResourceExposureAttribute(ResourceScope exposureLevel) { throw new NotImplementedException("ResourceExposureAttribute"); }
    public ResourceScope ResourceExposureLevel { get => throw new NotImplementedException("ResourceExposureAttribute.ResourceExposureLevel"); }
}
