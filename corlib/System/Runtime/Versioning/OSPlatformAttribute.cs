using System;

namespace System.Runtime.Versioning
{
    /// <summary>Os platform: an attribute.</summary>
    public abstract class OSPlatformAttribute : Attribute
    {
        protected OSPlatformAttribute(string platformName) { PlatformName = platformName; }
        public string PlatformName { get; private set; }
    }
}
