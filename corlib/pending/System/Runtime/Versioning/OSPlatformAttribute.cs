using System;

namespace System.Runtime.Versioning;

/// <summary>Os platform attribute; not done yet.</summary>
public abstract class OSPlatformAttribute : Attribute
{
    internal OSPlatformAttribute() { }
    public string PlatformName { get => throw new NotImplementedException("OSPlatformAttribute.PlatformName"); }
}
