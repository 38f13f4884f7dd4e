using System;

namespace System.Runtime.Versioning
{
    /// <summary>Unsupported o s platform: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Module | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
    public sealed class UnsupportedOSPlatformAttribute : OSPlatformAttribute
    {
        public UnsupportedOSPlatformAttribute(string platformName) : base(platformName) { Message = platformName; }
        public UnsupportedOSPlatformAttribute(string platformName, string message) : base(platformName) { Message = platformName; Message = message; }
        public string Message { get; private set; }
    }
}
