using System;

namespace System.Reflection
{
    /// <summary>Assembly file version: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class AssemblyFileVersionAttribute : Attribute
    {
        public AssemblyFileVersionAttribute(string version) { Version = version; }
        public string Version { get; private set; }
    }
}
