using System;

namespace System.Reflection
{
    /// <summary>Assembly configuration: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class AssemblyConfigurationAttribute : Attribute
    {
        public AssemblyConfigurationAttribute(string configuration) { Configuration = configuration; }
        public string Configuration { get; private set; }
    }
}
