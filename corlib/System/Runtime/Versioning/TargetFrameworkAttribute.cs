using System;

namespace System.Runtime.Versioning
{
    /// <summary>Target framework: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class TargetFrameworkAttribute : Attribute
    {
        public TargetFrameworkAttribute(string frameworkName) { FrameworkName = frameworkName; }
        public string FrameworkName { get; private set; }
        public string FrameworkDisplayName { get; set; }
    }
}
