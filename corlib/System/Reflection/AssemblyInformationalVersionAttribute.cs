using System;

namespace System.Reflection
{
    /// <summary>Assembly informational version: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class AssemblyInformationalVersionAttribute : Attribute
    {
        public AssemblyInformationalVersionAttribute(string informationalVersion) { InformationalVersion = informationalVersion; }
        public string InformationalVersion { get; private set; }
    }
}
