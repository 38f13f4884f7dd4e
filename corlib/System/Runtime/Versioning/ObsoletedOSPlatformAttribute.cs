using System;

namespace System.Runtime.Versioning
{
    /// <summary>Obsoleted o s platform: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Module | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
    public sealed class ObsoletedOSPlatformAttribute : OSPlatformAttribute
    {
        public ObsoletedOSPlatformAttribute(string platformName) : base(platformName) { }
        public ObsoletedOSPlatformAttribute(string platformName, string message) : base(platformName) { Message = message; }
        public string Message { get; private set; }
        public string Url { get; set; }
    }
}
